import { expect, test } from 'vitest';
import { gainOf, gainOfVolume } from '../../src/sound/level.ts';

test('six decibels less is half the gain, none is all of it', () => {
  expect(gainOf(-6)).toBeCloseTo(0.5, 2);
  expect(gainOf(0)).toBe(1);
});

test('a volume keeps to its ends, whatever was kept on the shelf', () => {
  expect([-1, 0, 1, 7].map(gainOfVolume)).toEqual([0, 0, 1, 1]);
});
