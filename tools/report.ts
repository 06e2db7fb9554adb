import { keepsakes } from '../src/design/keepsakes.ts';
import type { CompiledStory } from '../src/story/compiled.ts';
import type { Coverage } from './coverage.ts';
import type { Spread, Tally } from './tally.ts';

/** What is known of the story as a whole, before anyone reads it. */
export interface Sources {
  readonly words: number;
  readonly conditions: number;
}

/** The report of a walk, as text for a terminal. */
export function reportOf(story: CompiledStory, sources: Sources, tally: Tally, coverage: Coverage): string {
  const { options, neverOffered, neverTaken, memories, unreached } = coverage;
  const unwritten = Object.keys(keepsakes).filter(memory => !memories.includes(memory));
  const taken = options - neverOffered.length - neverTaken.length;
  return [
    `edition ${story.edition}, ${tally.tellings} tellings`,
    row('memories', `${memories.length - unreached.length} of ${memories.length} reached`),
    ...(unwritten.length > 0 ? [row('not yet written', unwritten.join(', '))] : []),
    row('words in all', count(sources.words)),
    row('words in a telling', range(tally.words)),
    row('decisions in a telling', range(tally.decisions)),
    row('words to a decision', `median ${count(tally.between.median)}, most ${count(tally.between.most)}`),
    row(
      'shared by two tellings',
      `median ${percent(tally.shared.median)}, most ${percent(tally.shared.most)}`,
    ),
    row('options', `${taken} of ${options} taken`),
    row('never offered', count(neverOffered.length)),
    row('never taken', count(neverTaken.length)),
    row('seams', readAgain(coverage.seams)),
    row('guesses', readAgain(coverage.guesses)),
    row('conditional passages', count(sources.conditions)),
    row('endings', count(tally.endings.size)),
    ...[...tally.endings]
      .sort(([, a], [, b]) => b - a)
      .map(([ending, times]) => `  ${String(times).padStart(5)} x ${shortened(ending)}`),
  ].join('\n');
}

const row = (name: string, value: string): string => `${name.padEnd(24)}${value}`;
const count = (number: number): string => number.toLocaleString('en-GB');
const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
const range = ({ least, median, most }: Spread): string =>
  `median ${count(median)}, from ${count(least)} to ${count(most)}`;

/** Each with the places it is read again in. */
const readAgain = (reads: ReadonlyMap<string, number>): string =>
  `${reads.size}${reads.size > 0 ? ': ' : ''}${[...reads].map(([name, places]) => `${name} ${places}`).join(', ')}`;

const longest = 90;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
