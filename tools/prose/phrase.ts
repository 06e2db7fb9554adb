import { type Finding, found, placesOf } from './finding.ts';
import type { Paragraph } from './paragraph.ts';
import { putIn, type Reading } from './reading.ts';
import { sentencesIn, wordsAt } from './sentence.ts';

/** Some words in a row, and how often they are written. */
export interface Phrase {
  readonly words: string;
  readonly times: number;
}

type Run = { readonly index: number; readonly 0: string };

/** The phrases most often written, of those that a reading yields. */
export function phrasesFrom(
  paragraphs: readonly Paragraph[],
  runs: (reading: Reading) => readonly Run[],
  most: number,
): readonly Phrase[] {
  const times = new Map<string, number>();
  for (const paragraph of paragraphs)
    for (const { words } of placesOf(paragraph, runs)) times.set(words, (times.get(words) ?? 0) + 1);
  return [...times]
    .map(([words, count]) => ({ words, times: count }))
    .filter(phrase => phrase.times > 1)
    .sort((a, b) => b.times - a.times || a.words.localeCompare(b.words))
    .slice(0, most);
}

/** So many words in a row within a sentence; none of what the story puts in. */
export const runsOf =
  (length: number) =>
  (reading: Reading): readonly Run[] =>
    sentencesIn(reading).flatMap(sentence => {
      const words = wordsAt(sentence.text);
      return words.flatMap(({ index }, first) => {
        const run = words.slice(first, first + length).map(({ word }) => word);
        if (run.length < length || run.includes(putIn)) return [];
        return [{ index: sentence.index + index, 0: run.join(' ') }];
      });
    });

/** So many words in a row should be said in one memory only. */
const long = 6;

/** Words in a row that two memories share: each stretch is told once a memory, with where else it is. */
export function shared(paragraphs: readonly Paragraph[]): readonly Finding[] {
  const runs = runsOf(long);
  const homes = new Map<string, Set<string>>();
  for (const { memory, readings } of paragraphs)
    for (const { 0: words } of readings.flatMap(runs))
      homes.set(words, (homes.get(words) ?? new Set()).add(memory));
  const isShared = ({ 0: words }: Run): boolean => (homes.get(words)?.size ?? 0) > 1;
  return paragraphs.flatMap(paragraph =>
    placesOf(paragraph, reading => {
      const all = runs(reading);
      return all.filter((run, number) => {
        const earlier = all[number - 1];
        return isShared(run) && !(earlier && isShared(earlier));
      });
    }).map(place => {
      const finding = found('shared', paragraph, place);
      const others = [...(homes.get(place.words) ?? [])].filter(memory => memory !== paragraph.memory);
      return { ...finding, words: `${finding.words} (also in ${others.join(', ')})` };
    }),
  );
}
