import { wordsIn } from './compile/words.ts';
import { type Walk, wordsOfStep } from './walk.ts';

/** What the tellings of readers who choose by chance are like. */
export interface Tally {
  readonly tellings: number;
  readonly words: Spread;
  readonly decisions: Spread;
  /** Words read before a decision, since the one before it: what comes after the last is not counted. */
  readonly between: Spread;
  /** The part of their words that two tellings share, from 0 to 1. */
  readonly shared: Spread;
  /** The last words of every ending met, with how many tellings closed on them. */
  readonly endings: ReadonlyMap<string, number>;
}

export interface Spread {
  readonly least: number;
  readonly median: number;
  readonly most: number;
}

/** As many tellings as are compared with one another: 60 make 1,770 pairs. */
const compared = 60;

export function tally(walks: readonly Walk[]): Tally {
  const whole = walks.filter(walked => walked.fault === undefined);
  const bags = whole.slice(0, compared).map(linesOf);
  const endings = new Map<string, number>();
  for (const walked of whole) {
    const last = walked.steps.at(-1);
    const ending = `${last?.knot ?? ''}: ${last?.lines.at(-1)?.text ?? ''}`;
    endings.set(ending, (endings.get(ending) ?? 0) + 1);
  }
  return {
    tellings: whole.length,
    words: spread(whole.map(({ steps }) => steps.reduce((sum, step) => sum + wordsOfStep(step), 0))),
    decisions: spread(whole.map(walked => decisionsIn(walked).length)),
    between: spread(whole.flatMap(decisionsIn).map(({ words }) => words)),
    shared: spread(bags.flatMap((bag, index) => bags.slice(index + 1).map(other => share(bag, other)))),
    endings,
  };
}

/** A step with two options or more. One alone is a pause. */
export interface Decision {
  readonly words: number;
  readonly options: readonly string[];
  readonly knot: string;
}

export function decisionsIn({ steps }: Walk): readonly Decision[] {
  const decisions: Decision[] = [];
  let words = 0;
  for (const step of steps) {
    words += wordsOfStep(step);
    if (step.choices.length < 2) continue;
    decisions.push({ words, options: step.choices, knot: step.knot });
    words = 0;
  }
  return decisions;
}

export function spread(numbers: readonly number[]): Spread {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)] ?? 0;
  return { least: sorted[0] ?? 0, median: middle, most: sorted.at(-1) ?? 0 };
}

/** Each line with how often it is read. */
function linesOf({ steps }: Walk): ReadonlyMap<string, number> {
  const lines = new Map<string, number>();
  for (const { text } of steps.flatMap(step => step.lines)) lines.set(text, (lines.get(text) ?? 0) + 1);
  return lines;
}

/** Words of the lines both have, as often as both have them, against the words of one telling on average. */
function share(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  let common = 0;
  for (const [text, times] of one) common += wordsIn(text) * Math.min(times, other.get(text) ?? 0);
  return (2 * common) / (sizeOf(one) + sizeOf(other));
}

const sizeOf = (lines: ReadonlyMap<string, number>): number =>
  [...lines].reduce((sum, [text, times]) => sum + wordsIn(text) * times, 0);
