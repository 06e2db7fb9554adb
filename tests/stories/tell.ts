import { expect } from 'vitest';
import type { CompiledStory } from '../../src/story/compiled.ts';
import type { Step } from '../../src/story/step.ts';
import { Teller } from '../../src/story/teller.ts';

/**
 * The steps of a telling, told twice: straight, and again from its list of choices, by the same teller, by a
 * new one, and from every mark on the way. All of them have to be the same.
 */
export function tell(story: CompiledStory, ...choices: readonly number[]): readonly Step[] {
  const teller = new Teller(story);
  const straight = steps(teller, choices);
  const marks = choices.map((_, index) => {
    follow(teller, choices.slice(0, index));
    return teller.mark();
  });
  expect(steps(teller, choices)).toEqual(straight);
  expect(steps(new Teller(story), choices)).toEqual(straight);
  for (const [index, mark] of [...marks.entries()].reverse()) {
    expect(teller.return(mark)).toEqual(straight[index]);
    expect(choices.slice(index).map(choice => teller.choose(choice))).toEqual(straight.slice(index + 1));
  }
  return straight;
}

function steps(teller: Teller, choices: readonly number[]): readonly Step[] {
  return [teller.restart(), ...choices.map(choice => teller.choose(choice))];
}

function follow(teller: Teller, choices: readonly number[]): void {
  steps(teller, choices);
}

/** The step that a telling comes to. */
export function lastOf(told: readonly Step[]): Step {
  const last = told.at(-1);
  if (!last) throw new Error('nothing was told');
  return last;
}

/** The words of a step, a string for each line. */
export const wordsOf = (step: Step | undefined): readonly string[] =>
  (step?.lines ?? []).map(line => line.text);
