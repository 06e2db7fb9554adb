import { expect, test } from 'vitest';
import { blur } from '../../../../assets/paint/engine/blur.ts';

test('a blurred dot keeps its sum and spreads by the sigma that was asked for', () => {
  const size = 61;
  const dot = new Float32Array(size * size);
  dot[30 * size + 30] = 1;
  let [sum, spread] = [0, 0];
  for (const [i, v] of blur(dot, size, size, 4).entries()) {
    sum += v;
    spread += v * ((i % size) - 30) ** 2;
  }
  expect(sum).toBeCloseTo(1, 4);
  expect(Math.sqrt(spread)).toBeCloseTo(4, 0);
});
