import { expect, test } from 'vitest';
import { phrasesFrom, runsOf, shared } from '../../../tools/prose/phrase.ts';
import { written, writtenTwice } from './written.ts';

test('a phrase is counted where it is written, not once for each reading', () => {
  const paragraphs = written('I couldn’t tell you {&one|two|three}.\nI couldn’t tell you.');
  expect(phrasesFrom(paragraphs, runsOf(4), 9)).toEqual([{ words: 'i couldn’t tell you', times: 2 }]);
});

test('no phrase goes over the end of a sentence, or over what the story puts in', () => {
  expect(phrasesFrom(written('One. Two. One. Two. A {said("x")} b. A {said("x")} b.'), runsOf(2), 9)).toEqual(
    [],
  );
});

test('six words in a row in two memories are told in both, once for the whole stretch', () => {
  const found = shared(
    writtenTwice('She had the bed across from mine there.', 'He had the bed across from mine there.'),
  );
  expect(found.map(({ memory, words }) => [memory, words])).toEqual([
    ['b', 'She had the bed across from mine there. (also in c)'],
    ['c', 'He had the bed across from mine there. (also in b)'],
  ]);
});

test('in one memory they may come again, and five words are nobody’s', () => {
  expect(shared(writtenTwice('A b c d e f g. A b c d e f g.', 'A b c d e x.'))).toEqual([]);
});
