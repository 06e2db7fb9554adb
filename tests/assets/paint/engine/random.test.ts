import { expect, test } from 'vitest';
import { random, seedOf } from '../../../../assets/paint/engine/random.ts';

const draw = (seed: number): number[] => {
  const r = random(seed);
  return Array.from({ length: 5 }, () => r());
};

test('one seed gives the same chance every time, and another seed another', () => {
  expect(draw(7)).toEqual(draw(7));
  expect(draw(7)).not.toEqual(draw(8));
});

test('whole numbers include both ends', () => {
  const r = random(3);
  expect(new Set(Array.from({ length: 200 }, () => r.int(1, 3)))).toEqual(new Set([1, 2, 3]));
});

test('passages with different names have different seeds', () => {
  expect(seedOf('field/sky')).not.toBe(seedOf('field/mud'));
});
