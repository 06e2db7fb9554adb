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
  const bags = whole.slice(0, compared).map(bagOf);
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

/** The lines of a telling, each with its words and how often it is read, and all its words. */
interface Bag {
  readonly lines: ReadonlyMap<string, { readonly times: number; readonly words: number }>;
  readonly words: number;
}

function bagOf({ steps }: Walk): Bag {
  const lines = new Map<string, { times: number; words: number }>();
  for (const { text } of steps.flatMap(step => step.lines)) {
    const { times = 0, words = wordsIn(text) } = lines.get(text) ?? {};
    lines.set(text, { times: times + 1, words });
  }
  return { lines, words: [...lines.values()].reduce((sum, { times, words }) => sum + times * words, 0) };
}

/** Words of the lines both have, as often as both have them, against the words of one telling on average. */
function share(one: Bag, other: Bag): number {
  let common = 0;
  for (const [text, { times, words }] of one.lines)
    common += words * Math.min(times, other.lines.get(text)?.times ?? 0);
  return (2 * common) / (one.words + other.words);
}
