import { camera } from '../../engine/camera.ts';
import { standing } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { points } from '../../engine/path.ts';

/** At the height of a child’s eyes, on the gravel. Metres. */
const eye = camera({ eye: [0, 1.25, 0], centre: [812, 350], depth: 1430 });
export const spot = (x: number, y: number, z: number): Point => eye.project([x, y, z]);

const [corner, end] = [
  [-8.4, 10.6],
  [4.4, 15],
] as const;
const long = Math.hypot(end[0] - corner[0], end[1] - corner[1]);
const [dx, dz] = [(end[0] - corner[0]) / long, (end[1] - corner[1]) / long];
const high = 8.6;
export const front = standing(spot, corner, end, high);
export const size = { long, high } as const;

/** Metres along the front from its near corner, up, and out from it towards us: the place itself. */
const placeBy = (along: number, up: number, out: number): readonly [number, number, number] => [
  corner[0] + dx * along + dz * out,
  up,
  corner[1] + dz * along - dx * out,
];
export const by = (along: number, up: number, out: number): Point => spot(...placeBy(along, up, out));
/** Picture pixels to the metre there. */
export const scaleBy = (along: number, out: number): number => eye.sizeAt(placeBy(along, 0, out));

/** The door, and the steps before it: how far along, how high the threshold, and each step’s rise and going. */
export const doorAt = 6.3;
export const steps = { count: 5, rise: 0.15, going: 0.36, landing: 1.15, half: 1.75 } as const;
export const threshold = steps.count * steps.rise;

export const broad = noise('soft', 260, 511);
export const middle = noise('soft', 110, 512);
export const quick = noise('soft', 44, 513);

/** A dry leaf as it is jotted down, its stalk downward; 100 long. */
const lobes = points(
  '0,42 3,20 22,26 38,12 30,4 46,-14 30,-16 34,-34 18,-30 12,-42 0,-58 -12,-42 -18,-30 -34,-34 -30,-16 -46,-14 -30,4 -38,12 -22,26 -3,20',
);

/** A leaf in the picture: where, how long, turned by so many radians, and how flat it lies. */
export const leafAt = ([x, y]: Point, length: number, turn: number, flat = 1): Point[] =>
  lobes.map(([u, v]): Point => {
    const [c, s] = [Math.cos(turn), Math.sin(turn)];
    const k = length / 100;
    return [x + (u * c - v * s) * k, y + (u * s + v * c) * k * flat];
  });
