import type { Point } from '../../engine/path.ts';
import { lerp } from '../../engine/scalar.ts';
import { horizon } from './land.ts';

/** The front runs away to the right: u along it, v up from the ground to the eaves. */
export const left = 1118;
export const right = 1452;
export const front = (u: number, v: number): Point => [
  lerp(left, right, u),
  lerp(lerp(horizon + 34, horizon + 24, u), lerp(horizon - 78, horizon - 62, u), v),
];
/** The near end, foreshortened. */
export const end = (u: number, v: number): Point => [
  lerp(left - 46, left, u),
  lerp(lerp(horizon + 28, horizon + 34, u), lerp(horizon - 70, horizon - 78, u), v),
];
export const deck = 0.27;
export const rail = 0.53;
export const roof: readonly Point[] = [
  [left - 60, horizon - 70],
  [left - 2, horizon - 84],
  [right + 14, horizon - 66],
  [right - 52, horizon - 116],
  [left + 34, horizon - 136],
];
export const gable: readonly Point[] = [
  [1252, horizon - 124],
  [1282, horizon - 160],
  [1312, horizon - 121],
];
export const posts = [0, 0.17, 0.35, 0.55, 0.74, 0.9, 1];

export const face = (
  f: (u: number, v: number) => Point,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
): Point[] => [f(u0, v0), f(u1, v0), f(u1, v1), f(u0, v1)];
