import { expect, it } from 'vitest';
import { firstFrom } from '../../src/reader/place.ts';

it('finds the first paragraph that ends below the eyes, looking at few of many', () => {
  const bottoms = Array.from({ length: 600 }, (_, at) => at * 40 - 9000);
  let looks = 0;
  const first = firstFrom(bottoms.length, at => {
    looks++;
    return (bottoms[at] ?? 0) > 260;
  });
  expect(first).toBe(bottoms.findIndex(bottom => bottom > 260));
  expect(looks).toBeLessThan(12);
});

it('finds none where all lie above, and the first where all lie below', () => {
  expect(firstFrom(5, () => false)).toBe(5);
  expect(firstFrom(5, () => true)).toBe(0);
  expect(firstFrom(0, () => true)).toBe(0);
});
