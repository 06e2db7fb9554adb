import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** The room in metres: x to the right, y up from the floor, z away from the doorway. */
export const room = { left: -2.3, right: 2.75, back: 5.2, height: 2.6 } as const;
export const glass = { left: -1.22, right: 2.42, sill: 0.07, lintel: 2.36 } as const;

const eye = { x: 820, y: 300, height: 1.6, depth: 900 } as const;
export const horizon = eye.y;

export const project = (x: number, y: number, z: number): Point => [
  eye.x + (x * eye.depth) / z,
  eye.y + ((eye.height - y) * eye.depth) / z,
];

const head = { x: -0.45, z: 4.35 } as const;
const foot = { x: 1.1, z: 3 } as const;
const length = Math.hypot(foot.x - head.x, foot.z - head.z);
const halfWide = 0.46;

/** A place by the bed: `along` from its head, 0, to its foot, 1; `side` 1 is the edge towards her chair, -1 the other. */
export const byBed = (along: number, side: number, up: number): Point => {
  const [dx, dz] = [(foot.x - head.x) / length, (foot.z - head.z) / length];
  const out = side * halfWide;
  return project(head.x + dx * length * along + dz * out, up, head.z + dz * length * along - dx * out);
};

/** The paint stops in a few broad strokes of unequal length. */
export const stops = (at: number, x: number, y: number): number => {
  const down = (y + middle(x * 0.05, y * 0.5) * 44 + (x - at) * 0.06) / 54;
  const stroke = Math.floor(down);
  const chance = Math.sin(stroke * 12.9898 + 4) * 43758.5453;
  const reach =
    (chance - Math.floor(chance)) * 110 +
    middle(40, y * 0.6) * 70 -
    22 * Math.abs(2 * (down - stroke) - 1) ** 3;
  return smooth(at, at + 8, x + reach - 70 + quick(x * 0.4, y * 1.5) * 12);
};

export const slow = noise('soft', 420, 33);
export const broad = noise('soft', 240, 39);
export const middle = noise('soft', 110, 45);
export const quick = noise('soft', 44, 51);
