import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** Looking straight ahead from the driver's seat, in metres: x to her right, y above the road, z ahead. */
const vanishing = { x: 886, y: 362 } as const;
const focal = 900;
const eye = 1.15;
/** The road bends away to the left. */
const bend = 0.0007;

export const horizon = vanishing.y;

export const sizeAt = (z: number): number => focal / z;

export const project = (x: number, y: number, z: number): Point => [
  vanishing.x + (focal * (x - bend * z * z)) / z,
  vanishing.y + (focal * (eye - y)) / z,
];

/** Which bit of the road is seen at a place in the picture below the horizon. */
export const onRoad = (x: number, y: number): Point => {
  const z = (focal * eye) / Math.max(0.5, y - vanishing.y);
  return [((x - vanishing.x) * z) / focal + bend * z * z, z];
};

/** What is caught by the dipped headlamps, 0..1: they aim at the near verge. */
export const beam = (x: number, y: number): number => {
  const [across, ahead] = onRoad(x + middle(x, y * 2) * 16, y + middle(x * 0.6, y * 3) * 9);
  const aside = (across + 0.75 + ahead * 0.035) / (1.15 + ahead * 0.035);
  const lit = Math.exp(-aside * aside) * smooth(4.2, 7, ahead) * smooth(46, 13, ahead);
  /** Two washes with edges, rather than a gradient. */
  const edge = quick(x * 0.5, y * 1.6) * 0.09;
  return 0.3 * lit + 0.32 * smooth(0.26, 0.32, lit + edge) + 0.38 * smooth(0.5, 0.55, lit + edge);
};

export const lane = { left: -2.15, right: 4.3, centre: 0.85 } as const;

/** Where the paint stops on the left: in few broad strokes of unequal length, never in fog. */
export const stops = (at: number, x: number, y: number): number => {
  const down = (y + middle(x * 0.05, y * 0.5) * 40 + (x - at) * 0.05) / 46;
  const stroke = Math.floor(down);
  const chance = Math.sin(stroke * 12.9898) * 43758.5453;
  const length = (chance - Math.floor(chance)) * 120 + middle(40, y * 0.6) * 70;
  const round = 24 * Math.abs(2 * (down - stroke) - 1) ** 3;
  return smooth(at, at + 8, x + length - round - 70 + quick(x * 0.4, y * 1.5) * 12);
};

/** Nothing is painted beyond the pillar at her right hand. */
export const inside = (x: number, y: number): number => smooth(1534, 1526, x - (y - 600) * 0.12);

export const slow = noise('soft', 420, 3);
export const broad = noise('soft', 240, 9);
export const middle = noise('soft', 110, 15);
export const quick = noise('soft', 44, 21);
