import { type Point, points } from '../../engine/path.ts';
import { lerp } from '../../engine/scalar.ts';

/** A wall in perspective: u along it from the left, v up it from the ground. */
export type Wall = (u: number, v: number) => Point;

const wall =
  (x: readonly [number, number], ground: readonly [number, number], eaves: readonly [number, number]): Wall =>
  (u, v) => [lerp(x[0], x[1], u), lerp(lerp(ground[0], ground[1], u), lerp(eaves[0], eaves[1], u), v)];

export const front = wall([800, 1096], [537, 550], [414, 398]);
export const end = wall([1096, 1188], [550, 541], [398, 409]);
export const leftWing = wall([684, 800], [533, 537], [470, 462]);
export const rightWing = wall([1188, 1296], [541, 538], [478, 484]);
/** A canted bay that stands out from the front, in three faces. */
export const bay = [
  wall([812, 828], [539, 543], [430, 428]),
  wall([828, 872], [543, 544], [428, 426]),
  wall([872, 886], [544, 541], [426, 428]),
] as const;

export const face = (w: Wall, u0 = 0, v0 = 0, u1 = 1, v1 = 1): Point[] => [
  w(u0, v0),
  w(u1, v0),
  w(u1, v1),
  w(u0, v1),
];

export const roofs: Readonly<Record<'front' | 'end' | 'left' | 'right' | 'bay', readonly Point[]>> = {
  front: points('790,416 1100,399 1074,342 856,358'),
  end: points('1100,399 1196,411 1146,350 1074,342'),
  left: points('674,472 801,463 801,436 710,444'),
  right: points('1188,479 1304,486 1276,454 1188,450'),
  bay: points('808,431 828,428 873,426 890,429 870,417 832,418'),
};

/** Chimneys: foot, width and height. No two alike. */
export const chimneys: readonly (readonly [x: number, y: number, width: number, height: number])[] = [
  [868, 360, 17, 40],
  [893, 356, 11, 27],
  [984, 350, 20, 47],
  [1064, 346, 13, 30],
  [1085, 348, 22, 52],
  [1140, 360, 15, 38],
  [738, 448, 12, 25],
  [1240, 460, 14, 30],
];

export const walls = [front, end, leftWing, rightWing, ...bay];
