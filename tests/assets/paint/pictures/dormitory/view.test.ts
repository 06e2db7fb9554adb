import { expect, test } from 'vitest';
import {
  onLevel,
  project,
  room,
  sideWindows,
  sill,
  sun,
  sunlight,
} from '../../../../../assets/paint/pictures/dormitory/view.ts';

/** Where the ray through a point of the left wall strikes the floor. */
const struck = (z: number, height: number): readonly [number, number] =>
  project(room.left + height * sun.across, 0, z - height * sun.toward);

test('a place on the floor is found again from where it lies in the picture', () => {
  const [x, y] = project(-0.4, 0, 5.2);
  const [across, away] = onLevel(x, y, 0);
  expect(across).toBeCloseTo(-0.4, 6);
  expect(away).toBeCloseTo(5.2, 6);
});

test('the sun lies on the floor behind a window, and not behind the wall between two', () => {
  const [, near] = sideWindows;
  const pane = (near[0] * 3 + near[1]) / 4;
  expect(sunlight(...struck(pane, sill + 0.3), 0)).toBeGreaterThan(0.8);
  expect(sunlight(...struck(near[0] - 0.6, sill + 0.3), 0)).toBe(0);
});
