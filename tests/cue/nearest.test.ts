import { expect, test } from 'vitest';
import { nearest } from '../../src/cue/nearest.ts';

const rooms = ['dormitory', 'drive', 'pavilion', 'field'];

test.each([
  ['a letter left out', 'dormitry', 'dormitory'],
  ['a letter too many', 'pavillion', 'pavilion'],
  ['a wrong letter', 'drove', 'drive'],
  ['two letters swapped', 'feild', 'field'],
  ['capitals', 'Pavilion', 'pavilion'],
])('%s still names the word', (_, word, meant) => {
  expect(nearest(word, rooms)).toBe(meant);
});

test('two letters swapped are one mistake, so the right word wins over a near one', () => {
  expect(nearest('abdc', ['abdxy', 'abcd'])).toBe('abcd');
});

test('a word like none of them names nothing', () => {
  expect(nearest('lighthouse', rooms)).toBeUndefined();
  expect(nearest('x', [])).toBeUndefined();
});
