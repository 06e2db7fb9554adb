import { expect, test } from 'vitest';
import { distance } from '../../../../assets/paint/engine/distance.ts';

/** A square of six pixels in a field of sixteen. */
const square = Float32Array.from({ length: 256 }, (_, i) => {
  const [x, y] = [i % 16, Math.floor(i / 16)];
  return x >= 5 && x < 11 && y >= 5 && y < 11 ? 1 : 0;
});

test('distance is above nothing inside a shape, below it outside, and greatest in the middle', () => {
  const depth = distance(square, 16, 16);
  const at = (x: number, y: number): number => depth[y * 16 + x] as number;
  expect(at(7, 7)).toBe(3);
  expect(at(5, 7)).toBe(1);
  expect(at(4, 7)).toBe(-1);
  expect(at(0, 7)).toBe(-5);
  expect(at(2, 2)).toBeCloseTo(-Math.hypot(3, 3), 5);
});
