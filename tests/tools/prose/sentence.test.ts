import { expect, test } from 'vitest';
import { sentencesIn, wordsAt } from '../../../tools/prose/sentence.ts';

const sentences = (text: string) => sentencesIn({ text, origins: [] }).map(sentence => sentence.text);

test('a sentence ends where the next begins, with its quotation marks', () => {
  expect(sentences('One. “Two?” I said. “Three.” Four!')).toEqual([
    'One.',
    '“Two?” I said.',
    '“Three.”',
    'Four!',
  ]);
});

test('the initial of a name ends nothing', () => {
  expect(sentences('Alexander J. Smith came. He sat.')).toEqual(['Alexander J. Smith came.', 'He sat.']);
});

test('words keep their apostrophes and their hyphens, and what is put in counts as one', () => {
  expect(wordsAt('“I’ve a half-moon,” \uFFFC').map(({ word }) => word)).toEqual([
    'i’ve',
    'a',
    'half-moon',
    '\uFFFC',
  ]);
});
