import type { CompiledStory } from '../../src/story/compiled.ts';
import { Teller } from '../../src/story/teller.ts';
import type { Choice, Telling } from '../../src/telling/telling.ts';
import { compileText } from '../stories/compile.ts';

/** Two memories with a pause in each; lines are replaced to make other editions of it. */
const ink = `-> field
=== field ===
There was a hole in the fence.
* We let the girls go through it first.
* Nobody went through it.
* I don’t remember any fence.
- It was mended by the autumn.
* I ought to go on.
- Then somebody threw the ball.
* Tommy caught it.
* Ruth let it go by.
- -> tape
=== tape ===
The tape was in a blue case.
* I kept it under the pillow.
* I lent it to Ruth.
- I had it on low.
* There was nobody about.
- The door stood open.
* I had shut it.
* It never shut properly.
- -> END
`;

export const edited = (...changes: readonly (readonly [from: string, to: string])[]): CompiledStory =>
  compileText(
    changes.reduce((text, [from, to]) => {
      if (!text.includes(from)) throw new Error(`there is no ${from} in the story`);
      return text.replace(from, to);
    }, ink),
  );

/** Plays the given choices, or the given number of first ones, and records them. */
export function choose(story: CompiledStory, indices: readonly number[]): Choice[] {
  const teller = new Teller(story);
  return indices.map(index => {
    const { choices } = teller.tell();
    teller.choose(index);
    return { index, of: choices.length, words: choices[index] ?? '' };
  });
}

export const tellingOf = (edition: string, choices: readonly Choice[], id = 'a-telling'): Telling => ({
  format: 1,
  id,
  edition,
  begun: '2026-03-01T09:00:00.000Z',
  kept: '2026-03-01T10:00:00.000Z',
  choices,
});
