import { pigmentsOf, type Share } from '../../engine/land.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import { camera } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
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
    [-2.9, 17.6],
    [1.1, 17.7],
  ],
  [
    [1.1, 17.7],
    [5.2, 17.5],
  ],
  [
    [3.6, 17.6],
    [3.7, 15.9],
  ],
  [
    [3.7, 15.9],
    [4.4, 15.8],
  ],
  [
    [-3.9, 16.6],
    [-3.8, 13.1],
  ],
  [
    [-0.7, 17.6],
    [-0.6, 15.2],
  ],
  [
    [2, 17.6],
    [2.1, 15.6],
  ],
  [
    [2.1, 14.7],
    [2.1, 13.3],
  ],
  [
    [5.2, 17.5],
    [5.3, 13.2],
  ],
  [
    [-3.8, 13.1],
    [-2.5, 13.2],
  ],
  [
    [-1.5, 13.2],
    [2.1, 13.3],
  ],
  [
    [2.1, 13.3],
    [3.2, 13.3],
  ],
  [
    [4.1, 13.2],
    [5.3, 13.2],
  ],
  [
    [-3.8, 13.1],
    [-3.5, 8.9],
  ],
  [
    [-1.1, 13.2],
    [-1, 11.6],
  ],
  [
    [2.7, 13.3],
    [2.8, 11.2],
  ],
  [
    [5.3, 13.2],
    [5.4, 8.8],
  ],
  [
    [-1, 10.5],
    [-0.9, 8.8],
  ],
  [
    [2.8, 10],
    [2.9, 8.7],
  ],
  [
    [-3.5, 8.9],
    [0.6, 8.7],
  ],
  [
    [0.6, 8.7],
    [5.4, 8.8],
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
  smooth(lerp(880, 900, middle(x, 3)), 800, y + quick(x * 1.4, y * 0.4) * 70);
