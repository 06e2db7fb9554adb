import { camera } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';

export const horizon = 170;

/** From an upper step, along the whole of the front; metres right of the eye, up, and away. */
export const seen = camera({ eye: [0, 4.2, 0], centre: [430, horizon], depth: 1300 });

export const at = (x: number, z: number, up = 0): Point => seen.project([x, up, z]);
export const size = (z: number): number => seen.sizeAt([0, 0, z]);

/** Things of the front, in metres: where the wall drops to the sea, its rails, the bench, the sea itself. */
export const wall = -3;
export const rails = -2.7;
export const tide = -3;

export const broad = noise('soft', 250, 5);
export const patchy = noise('soft', 90, 8);
export const quick = noise('soft', 30, 13);
const spokes = noise('soft', 30, 17);
/** Brushed along the lines that run away to where Ruth comes from. */
export const raked = (x: number, y: number): number => {
  const [dx, dy] = [x - seen.view.centre[0], y - horizon];
  return spokes(Math.atan2(dy, dx) * 620, Math.log(Math.hypot(dx, dy) + 1) * 46);
};
