import { camera } from '../../engine/camera.ts';
import { pigmentsOf, type Share } from '../../engine/land.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';
import type { Field, Wash } from '../../engine/wash.ts';

/** From the landing, one floor up: the horizon is above the sheet. Metres. */
const [eye, horizon, depth] = [5.4, -70, 1060] as const;
export const seen = camera({ eye: [0, eye, 0], centre: [880, horizon], depth });
export const spot = (x: number, z: number, up = 0): Point => seen.project([x, up, z]);
/** Metres right and away of a place on the grass. */
export const groundAt = (x: number, y: number): Point => {
  const z = (eye * depth) / Math.max(20, y - horizon);
  return [((x - 880) * z) / depth, z];
};

/** The house, as it was trodden: x from and to, z from and to. */
export const house = { left: -3.9, right: 5.3, near: 8.7, far: 17.6 } as const;

type Wall = readonly [from: Point, to: Point];
/** Every wall, far to near; the gaps are its doors. */
export const walls: readonly Wall[] = [
  [
    [-2.7, 17.5],
    [-0.6, 17.9],
  ],
  [
    [-0.6, 17.9],
    [2, 17.6],
  ],
  [
    [2, 17.6],
    [4.9, 17.8],
  ],
  [
    [3.5, 17.7],
    [3.7, 16],
  ],
  [
    [3.7, 16],
    [4.3, 15.8],
  ],
  [
    [-3.9, 16.5],
    [-4.1, 14.8],
  ],
  [
    [-4.1, 14.8],
    [-3.7, 13.2],
  ],
  [
    [-0.6, 17.9],
    [-0.5, 15.3],
  ],
  [
    [2, 17.6],
    [2.2, 15.7],
  ],
  [
    [2.1, 14.7],
    [2, 13.3],
  ],
  [
    [4.9, 17.8],
    [5.4, 15.4],
  ],
  [
    [5.4, 15.4],
    [5.2, 13.3],
  ],
  [
    [-3.7, 13.2],
    [-2.5, 13],
  ],
  [
    [-1.5, 13.2],
    [2, 13.3],
  ],
  [
    [2, 13.3],
    [3.2, 13.1],
  ],
  [
    [4.1, 13.2],
    [5.2, 13.3],
  ],
  [
    [-3.7, 13.2],
    [-3.9, 11],
  ],
  [
    [-3.9, 11],
    [-3.2, 9.1],
  ],
  [
    [-1.2, 13.2],
    [-1, 11.6],
  ],
  [
    [2.7, 13.2],
    [2.9, 11.2],
  ],
  [
    [5.2, 13.3],
    [5.5, 11],
  ],
  [
    [5.5, 11],
    [5.1, 9],
  ],
  [
    [-1, 10.5],
    [-0.8, 8.9],
  ],
  [
    [2.9, 10],
    [2.8, 8.7],
  ],
  [
    [-3.2, 9.1],
    [-0.8, 8.9],
  ],
  [
    [-0.8, 8.9],
    [1.1, 8.6],
  ],
  [
    [2, 8.6],
    [3.6, 8.7],
  ],
  [
    [3.6, 8.7],
    [5.1, 9],
  ],
];

export const broad = noise('soft', 260, 511);
export const middle = noise('soft', 110, 512);
export const quick = noise('soft', 40, 513);

export const lay = (
  p: Passage,
  shape: Shape,
  colours: readonly Share[],
  density: Field,
  o: Partial<Wash> = {},
): void => p.wash({ shape, ...pigmentsOf(colours), density, soft: 0.8, sway: 0.8, ...o });

/** Where the paint stops at the sides of the sheet, and at its foot. */
export const ends = (x: number, y: number): number =>
  smooth(40, 190, x + quick(x * 0.3, y * 1.6) * 90) *
  smooth(1570, 1440, x + quick(x * 0.3, y * 1.6 + 70) * 90) *
  smooth(852, 800, y + broad(x, 3) * 40 + quick(x * 0.3, y * 1.6) * 16);
