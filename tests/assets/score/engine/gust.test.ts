import { expect, test } from 'vitest';
import { gust, softened } from '../../../../assets/score/engine/gust.ts';
import { random } from '../../../../assets/score/engine/random.ts';

const air = gust(20, random(8), { corner: 0.05, highest: 3 });
const moments = Array.from({ length: 400 }, (_, i) => i / 20);

test('a gust is where it was when its loop comes round', () => {
  for (const t of moments) expect(air(t + 20)).toBeCloseTo(air(t), 9);
});

test('a gust goes about nothing by one', () => {
  const mean = moments.reduce((sum, t) => sum + air(t), 0) / moments.length;
  const spread = Math.sqrt(moments.reduce((sum, t) => sum + air(t) ** 2, 0) / moments.length);
  expect(mean).toBeCloseTo(0, 1);
  expect(spread).toBeCloseTo(1, 1);
});

test('a softened gust never passes its limit', () => {
  const soft = softened(t => 10 * air(t), 1.5);
  expect(Math.max(...moments.map(t => Math.abs(soft(t))))).toBeLessThanOrEqual(1.5);
});
