import { camera } from '../../engine/camera.ts';
import { lyingFlat, type Projection } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** In metres: x to the right, up, and away; seen from a step or two above the court. */
export const seen = camera({ eye: [0, 2.3, 0], centre: [820, 292], depth: 900 });
export const project: Projection = (x, y, z) => seen.project([x, y, z]);
export const ground = lyingFlat(project, [-9, 8], [3, 17]);

/** A trestle table: along it from its near end, across it to the right, and up from the ground. */
export interface Trestle {
  readonly at: (along: number, across: number, up?: number) => Point;
  readonly sizeAt: (along: number, across: number) => number;
  readonly length: number;
}

const trestle = ([ax, az]: Point, [bx, bz]: Point): Trestle => {
  const length = Math.hypot(bx - ax, bz - az);
  const [dx, dz] = [(bx - ax) / length, (bz - az) / length];
  const place = (along: number, across: number, up: number) =>
    [ax + dx * along + dz * across, up, az + dz * along - dx * across] as const;
  return {
    length,
    at: (along, across, up = 0) => seen.project(place(along, across, up)),
    sizeAt: (along, across) => seen.sizeAt(place(along, across, 0)),
  };
};

export const main = trestle([-2.9, 4.7], [2.7, 11.6]);
export const other = trestle([2.1, 6.6], [5.4, 10.6]);
export const tableHigh = 0.74;
export const half = 0.38;

export const slow = noise('soft', 210, 5);
export const patchy = noise('soft', 80, 8);
export const fine = noise('soft', 30, 13);
const drags = noise('soft', 40, 62, { angle: 0.06, along: 8 });
/** How the ground leaves off towards us and to the sides, in picture pixels: drags of a wide brush. */
export const dragged = (x: number, y: number): number =>
  smooth(0, 10, 770 - y + 80 * drags(x, y)) *
  smooth(0, 26, x - 90 + 120 * drags(x + 500, y)) *
  smooth(0, 26, 1500 - x + 120 * drags(x, y + 300));
