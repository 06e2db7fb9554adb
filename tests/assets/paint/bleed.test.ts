import { expect, test } from 'vitest';
import { bleed } from '../../../assets/paint/bleed.ts';

test('water never takes back what it has reached', () => {
  for (let step = 1; step <= 40; step++)
    expect(bleed(step / 40, 0.5, 0.3, 0.7).wash).toBeGreaterThanOrEqual(
      bleed((step - 1) / 40, 0.5, 0.3, 0.7).wash,
    );
});

test('a wash is dry at the end wherever it lies', () => {
  const { wash, line, wet } = bleed(1, 1, 1, 1);
  expect(wash).toBe(1);
  expect(line).toBe(1);
  expect(wet).toBeLessThan(0.01);
});
