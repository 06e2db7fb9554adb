import { bare } from '../src/cue/tableau.ts';
import type { PassageName, PictureName } from '../src/design/pictures.ts';
import type { Step } from '../src/story/step.ts';
import { Teller } from '../src/story/teller.ts';
import { writeFile } from '../src/telling/file.ts';
import { chanceFrom } from './chance.ts';
import { compileStory } from './compile.ts';
import { byChance } from './cover.ts';
import { tableauAfter, walk } from './walk.ts';

const compiled = compileStory('story/main.ink');
if (!compiled.ok) throw new Error('the story has problems');
const { story } = compiled;
const teller = new Teller(story);

/** When it was told, as it is kept and as it is said. */
const begun = '2026-03-01T09:00:00.000Z';
export const day = '1 March 2026';

/** A telling that was made beforehand, without a browser: all its steps, and the choices that made them. */
export interface Made {
  readonly steps: readonly Step[];
  readonly choices: readonly number[];
}

/** The telling of a reader who chooses by chance from a seed. */
export function make(seed: number): Made {
  const { steps, choices, fault } = walk(teller, byChance(chanceFrom(seed)));
  if (fault !== undefined) throw new Error(fault);
  return { steps, choices };
}

/** Its first choices, so many of them, as a file that a reader can open. */
export function saved({ steps, choices }: Made, length: number): string {
  const chosen = choices.slice(0, length).map((index, at) => {
    const offered = steps[at]?.choices ?? [];
    return { index, of: offered.length, words: offered[index] ?? '' };
  });
  const telling = {
    format: 1,
    id: 'the-first',
    edition: story.edition,
    begun,
    kept: begun,
    choices: chosen,
    ended: length === choices.length || undefined,
  } as const;
  return writeFile({ tellings: [telling], bookmarks: [] }, begun).text;
}

/** The first step after which this passage of this picture stands: how many choices lead there, or undefined. */
export function choicesTo({ steps }: Made, picture: PictureName, passage: PassageName): number | undefined {
  let tableau = bare;
  for (const [at, step] of steps.entries()) {
    tableau = tableauAfter(step, tableau);
    if (tableau.picture === picture && tableau.shown.includes(passage)) return at;
  }
  return undefined;
}
