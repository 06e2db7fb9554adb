import { expect, test } from 'vitest';
import { amissIn, happenedAlready } from './fate.ts';

const minutes = 60_000;

test('nothing of it has happened before the telling begins', () => {
  expect(happenedAlready()).toEqual([]);
});

// What happened can't be changed. A telling takes a tenth of a second; the second thousand has a file of its own,
// which another core can take.
test('a thousand tellings all come to the same fate', { timeout: 10 * minutes }, () => {
  expect(amissIn(1000, 1).slice(0, 5)).toEqual([]);
});
