import { expect, test } from 'vitest';
import { chanceFrom, oneOf } from '../../tools/chance.ts';

const first = (seed: number, many: number) => {
  const chance = chanceFrom(seed);
  return Array.from({ length: many }, () => chance());
};

test('the same seed gives the same numbers, on every machine', () => {
  expect(first(7, 100)).toEqual(first(7, 100));
  expect(first(7, 100)).not.toEqual(first(8, 100));
  expect(first(1, 3).map(number => number.toFixed(6))).toEqual(['0.627074', '0.002736', '0.527447']);
});

test('every part of the range from 0 up to 1 comes about as often', () => {
  const tenths = new Array<number>(10).fill(0);
  for (const number of first(3, 10_000)) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? Number.NaN) + 1;
  }
  for (const times of tenths) expect(Math.abs(times - 1000)).toBeLessThan(150);
});

test('one of several things is taken, and of none there is nothing to take', () => {
  expect(oneOf(['only'], chanceFrom(1))).toBe('only');
  expect(() => oneOf([], chanceFrom(1))).toThrow(RangeError);
});
