import type { Reading } from './reading.ts';
import { putIn } from './reading.ts';

/** One sentence of a reading, with the letter it begins at. */
export interface Sentence {
  readonly index: number;
  readonly text: string;
}

/** A full stop after one capital is a name’s (“Alexander J. Smith”), and “Why?” goes on with who said it. */
const end =
  /(?<!\b(?!I)\p{Lu}\.)(?<=[.!?…][”’)]*)\s+(?=[“‘(]?[\p{Lu}\p{N}])(?!(?<=”\s+)[\p{L}.]+ (?:said|asked|told|thought|called)\b)|\n+/gu;

export function sentencesIn({ text }: Reading): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let index = 0;
  for (const match of [...text.matchAll(end), { index: text.length, 0: '' }]) {
    const sentence = text.slice(index, match.index);
    if (/\p{L}/u.test(sentence)) sentences.push({ index, text: sentence });
    index = match.index + match[0].length;
  }
  return sentences;
}

/** A word with the letter it begins at, in small letters; what the story puts in is a word of its own. */
export interface Word {
  readonly index: number;
  readonly word: string;
}

const word = new RegExp(`${putIn}|[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*’?`, 'gu');

export const wordsAt = (text: string): readonly Word[] =>
  [...text.matchAll(word)].map(match => ({
    index: match.index,
    word: match[0].toLowerCase().replace(/’$/, ''),
  }));
