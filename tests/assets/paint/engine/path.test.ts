import { expect, test } from 'vitest';
import { curve, heightOf, points } from '../../../../assets/paint/engine/path.ts';

test('points are read as they are jotted down', () => {
  expect(points('12,40 -6,38.5')).toEqual([
    [12, 40],
    [-6, 38.5],
  ]);
});

test('a slip of the pen is named', () => {
  expect(() => points('12,40 6')).toThrow('not a point: "6"');
});

test('a curve goes through its points', () => {
  const line = curve(points('0,0 30,40 80,10'), 2);
  expect(line[0]).toEqual([0, 0]);
  expect(line).toContainEqual([30, 40]);
  expect(line.at(-1)).toEqual([80, 10]);
});

test('the height of a line is known between its points', () => {
  expect(heightOf(points('0,10 100,20'))(50)).toBe(15);
});
