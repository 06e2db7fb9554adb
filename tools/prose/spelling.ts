import { readFileSync } from 'node:fs';
import dictionary from 'dictionary-en-gb';
import nspell from 'nspell';
import { type Finding, found, placesOf } from './finding.ts';
import type { Paragraph } from './paragraph.ts';

/** Whether a word is one. */
export type Speller = (word: string) => boolean;

/** What may be joined to any word in speech: “the listener’d”, “somebody’s”. */
const joined = /’(?:s|d|ll|ve|re|d’ve)$/;

/** British English and the words beside it: a list, one a line; a line that begins with # is a remark. */
export function spellerOf(own: string): Speller {
  const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(dictionary.dic));
  for (const line of own.split('\n'))
    if (line.trim() !== '' && !line.startsWith('#')) spell.add(plain(line.trim()));
  const known = new Map<string, boolean>();
  const correct = (word: string): boolean =>
    spell.correct(plain(word)) || (joined.test(word) && correct(word.replace(joined, '')));
  const isWord = (word: string): boolean =>
    correct(word) || (word.includes('-') && word.split('-').every(correct));
  return word => {
    const answer = known.get(word) ?? isWord(word);
    known.set(word, answer);
    return answer;
  };
}

/** Dictionaries have straight apostrophes. */
const plain = (word: string): string => word.replaceAll('’', "'");

/** The list in a file, and no list where there is none. */
export function listIn(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

const word = /\p{L}+(?:[’-]\p{L}+)*/gu;

/** Words that no dictionary has. */
export function misspelt(paragraphs: readonly Paragraph[], isWord: Speller): readonly Finding[] {
  return paragraphs.flatMap(paragraph =>
    placesOf(paragraph, ({ text }) => [...text.matchAll(word)].filter(match => !isWord(match[0]))).map(
      place => found('spelling', paragraph, place),
    ),
  );
}
