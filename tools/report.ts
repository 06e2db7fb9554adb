import { keepsakes } from '../src/design/keepsakes.ts';
import type { CompiledStory } from '../src/story/compiled.ts';
import type { Coverage } from './coverage.ts';
import type { Difference } from './difference.ts';
import type { Rereading } from './rereading.ts';
import { type Spread, spread, type Tally } from './tally.ts';

/** What is known of the story as a whole, before anyone reads it. */
export interface Sources {
  readonly words: number;
  readonly conditions: number;
  /** Branches of more than one sentence that depend on what is remembered. */
  readonly dependent: number;
}

/** The report of a walk, as text for a terminal. */
export function reportOf(
  story: CompiledStory,
  sources: Sources,
  tally: Tally,
  coverage: Coverage,
  differences: readonly Difference[],
): string {
  const { options, neverOffered, neverTaken, memories, unreached } = coverage;
  const unwritten = Object.keys(keepsakes).filter(memory => !memories.includes(memory));
  const taken = options - neverOffered.length - neverTaken.length;
  const answered = [...coverage.guesses].filter(([, { outside }]) => outside > 0).map(([guess]) => guess);
  return [
    `edition ${story.edition}, ${tally.tellings} tellings`,
    row('memories', `${memories.length - unreached.length} of ${memories.length} reached`),
    row('optional', `${coverage.optional.length}${listed(coverage.optional)}`),
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
    row(
      'seams',
      `${coverage.seams.size}${coverage.seams.size > 0 ? ', read again (outside, in another part)' : ''}`,
    ),
    ...[...coverage.seams].map(rereadingRow),
    ...differenceRows(differences),
    row('returns', `${coverage.returns.length}${listed(coverage.returns)}`),
    row('guesses', `${coverage.guesses.size}, answered ${answered.length}${listed(answered)}`),
    row('conditional passages', count(sources.conditions)),
    row('of several sentences', count(sources.dependent)),
    ...(coverage.inflections.size > 0
      ? [
          row('inflections', count(coverage.inflections.size)),
          ...[...coverage.inflections].map(([stitch, tellings]) => countRow(tellings, stitch)),
        ]
      : []),
    row('endings', count(tally.endings.size)),
    ...[...tally.endings]
      .sort(([, a], [, b]) => b - a)
      .map(([ending, times]) => countRow(times, shortened(ending))),
  ].join('\n');
}

const row = (name: string, value: string): string => `${name.padEnd(24)}${value}`;
const count = (number: number): string => number.toLocaleString('en-GB');
const percent = (part: number): string => `${(100 * part).toFixed(0)} %`;
const range = ({ least, median, most }: Spread): string =>
  `median ${count(median)}, from ${count(least)} to ${count(most)}`;

const countRow = (times: number, what: string): string => `  ${String(times).padStart(5)} x ${what}`;
const listed = (names: readonly string[]): string => (names.length > 0 ? `: ${names.join(', ')}` : '');

const rereadingRow = ([seam, { places, outside, otherPart }]: readonly [string, Rereading]): string =>
  countRow(places, `${seam} (${outside}, ${otherPart})`);

/** In so many places two tellings should differ that kept one seam in two ways. */
const leastPlaces = 3;

function differenceRows(differences: readonly Difference[]): readonly string[] {
  const least = new Map<string, number>();
  for (const { seam, places } of differences) least.set(seam, Math.min(places, least.get(seam) ?? places));
  const few = [...least]
    .filter(([, places]) => places < leastPlaces)
    .map(([seam, places]) => `${seam} ${places}`);
  const { least: fewest, median } = spread(differences.map(({ places }) => places));
  return [
    row(
      'one seam otherwise',
      `differs in ${fewest} later places at least, median ${median} (${differences.length} pairs)`,
    ),
    row(`in fewer than ${leastPlaces}`, `${few.length}${listed(few)}`),
  ];
}

const longest = 90;
const shortened = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text);
