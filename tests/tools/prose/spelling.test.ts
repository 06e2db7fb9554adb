import { expect, test } from 'vitest';
import { misspelt, spellerOf } from '../../../tools/prose/spelling.ts';
import { written } from './written.ts';

const isWord = spellerOf('# names\nHailsham\nfiancé\n');

test.each([
  'colour',
  'don’t',
  'he’d',
  'Hailsham’s',
  'Hailsham',
  'fiancé',
  'hair-slide',
  'somebody’d',
  'grey',
])('%s is a word', word => {
  expect(isWord(word)).toBe(true);
});

test.each(['color', 'recieve', 'Thornby', 'don’tt', 'half-recieved'])('%s is none', word => {
  expect(isWord(word)).toBe(false);
});

test('what is misspelt is told with its line', () => {
  expect(misspelt(written('One.\nTwo wrods.'), isWord)).toMatchObject([
    { kind: 'spelling', line: 7, words: 'Two wrods.' },
  ]);
});
