import { expect, test } from 'vitest';
import { amissIn } from './fate.ts';

const minutes = 60_000;

test('another thousand tellings all come to it too', { timeout: 10 * minutes }, () => {
  expect(amissIn(1000, 1001).slice(0, 5)).toEqual([]);
});
