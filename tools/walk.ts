import type { Cue } from '../src/cue/cue.ts';
import { bare, change, type Tableau } from '../src/cue/tableau.ts';
import type { Step } from '../src/story/step.ts';
import type { Teller } from '../src/story/teller.ts';
import { wordsIn } from './compile/words.ts';

/** One telling, walked from the first word to the last or to where it broke. */
export interface Walk {
  readonly steps: readonly Step[];
  /** For each step, the paths of the options it offered. */
  readonly offered: readonly (readonly string[])[];
  /** What was chosen at each step; the last one has none. */
  readonly choices: readonly number[];
  /** Why it could not go on, with the way that leads there. */
  readonly fault: string | undefined;
}

/** Which option to take at a step: an index into the paths offered. */
export type Walker = (offered: readonly string[], step: Step) => number;

/** No telling is this long: the story goes round. */
const mostChoices = 2000;

/** Walks a telling to its end. What breaks on the way is told in the walk, never thrown. */
export function walk(teller: Teller, walker: Walker): Walk {
  const steps: Step[] = [];
  const offered: (readonly string[])[] = [];
  const choices: number[] = [];
  let fault: string | undefined;
  let tableau = bare;
  try {
    let step = teller.restart();
    for (;;) {
      tableau = tableauAfter(step, tableau);
      steps.push(step);
      offered.push(teller.sources);
      if (step.choices.length === 0) break;
      if (choices.length === mostChoices) throw new Error(`there is no end after ${mostChoices} choices`);
      const index = walker(teller.sources, step);
      choices.push(index);
      step = teller.choose(index);
    }
  } catch (reason) {
    fault = `${(reason as Error).message}\n  ${whereabouts(steps, choices)}`;
  }
  return { steps, offered, choices, fault };
}

/** How things stand after a step. Throws where a cue makes no sense as things stand. */
export function tableauAfter(step: Step, before: Tableau): Tableau {
  if (step.lines.length === 0) throw new Error('there is a step without a word');
  return step.lines.flatMap(line => line.cues).reduce(stand, before);
}

const stand = (tableau: Tableau, cue: Cue): Tableau =>
  cue.kind === 'hear' || cue.kind === 'wait' ? tableau : change(tableau, cue);

/** The last place that made sense, so that a writer can find it. */
function whereabouts(steps: readonly Step[], choices: readonly number[]): string {
  const last = steps.at(-1);
  const said = last?.choices[choices.at(-1) ?? 0];
  const line = said ?? last?.lines.at(-1)?.text ?? '';
  return `in ${last?.knot ?? 'the opening'}, after "${line}" (choices ${choices.join(' ')})`;
}

/** The words of a step, as they stand on the page. */
export const wordsOfStep = (step: Step): number =>
  step.lines.reduce((sum, line) => sum + wordsIn(line.text), 0);
