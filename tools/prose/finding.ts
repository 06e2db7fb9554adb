import type { Parsed } from '../compile/tree.ts';
import { type HabitName, habits } from './habits.ts';
import type { Paragraph } from './paragraph.ts';
import { originOf, type Reading } from './reading.ts';

/** Something in the words that a writer should look at again, and where it stands. */
export interface Finding {
  readonly kind: Kind;
  readonly memory: string;
  readonly file: string;
  readonly line: number;
  /** The words themselves, with a few round them. */
  readonly words: string;
}

export type Kind = HabitName | 'spelling' | 'alike' | 'lengthy' | 'repeated' | 'shared';

/** Letters shown on either side of what was found. */
const around = 36;

/** Every habit in the words, each once, however many readings have it. */
export function habitsIn(paragraphs: readonly Paragraph[]): readonly Finding[] {
  return paragraphs.flatMap(paragraph =>
    Object.entries(habits).flatMap(([kind, patterns]) =>
      placesOf(paragraph, reading => patterns.flatMap(pattern => [...reading.text.matchAll(pattern)])).map(
        place => found(kind as HabitName, paragraph, place),
      ),
    ),
  );
}

/** A stretch of one reading. */
export interface Place {
  readonly reading: Reading;
  readonly index: number;
  readonly words: string;
}

type Match = { readonly index: number; readonly 0: string };

/** Where a reading matches, once for each letter it begins at, whatever the readings that have it. */
export function placesOf(
  { readings }: Paragraph,
  matches: (reading: Reading) => readonly Match[],
): readonly Place[] {
  const seen = new Map<Parsed, Set<number>>();
  const places: Place[] = [];
  for (const reading of readings)
    for (const match of matches(reading)) {
      const { node, offset } = originOf(reading, match.index);
      const offsets = seen.get(node) ?? new Set();
      if (!offsets.has(offset)) places.push({ reading, index: match.index, words: match[0] });
      seen.set(node, offsets.add(offset));
    }
  return places;
}

export function found(kind: Kind, paragraph: Paragraph, { reading, index, words: matched }: Place): Finding {
  const { memory, file } = paragraph;
  const line = originOf(reading, index).node.debugMetadata?.startLineNumber ?? paragraph.line;
  const from = Math.max(0, index - around);
  const to = Math.min(reading.text.length, index + matched.length + around);
  const words = `${from > 0 ? '…' : ''}${reading.text.slice(from, to)}${to < reading.text.length ? '…' : ''}`;
  return { kind, memory, file, line, words: words.replaceAll(/\s+/g, ' ').trim() };
}
