import { expect, test } from 'vitest';
import {
  ceiling,
  onFloor,
  onRoof,
  onWall,
  project,
  verandah,
} from '../../../../../assets/paint/pictures/pavilion/view.ts';

test('floor, wall and roof give back how far away a place on them is', () => {
  expect(onFloor(...project(0.7, 0, 4.2))[0]).toBeCloseTo(4.2, 6);
  expect(onWall(...project(verandah.wall, 1.9, 5.5))[0]).toBeCloseTo(5.5, 6);
  expect(onRoof(...project(0.4, ceiling(0.4), 6))[0]).toBeCloseTo(6, 6);
});

test('one board keeps its number along its whole length, and the next has another', () => {
  const board = (x: number, z: number): number => onFloor(...project(x, 0, z))[1];
  expect(board(0.7, 8)).toBe(board(0.7, 3));
  expect(board(0.7, 3)).not.toBe(board(0.92, 3));
});
