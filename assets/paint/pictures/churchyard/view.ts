import { camera } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** From the path, standing, some way behind the first stone. Metres. */
export const seen = camera({ eye: [0, 1.7, 0], centre: [800, 318], depth: 1250 });
export const spot = (x: number, y: number, z: number): Point => seen.project([x, y, z]);
export const tallAt = (metres: number, x: number, z: number): number => metres * seen.sizeAt([x, 0, z]);
/** Metres to the left and away of a place on the grass. */
export const grassAt = (x: number, y: number): Point => {
  const z = 2125 / Math.max(6, y - 318);
  return [((x - 800) * z) / 1250, z];
};

export const broad = noise('soft', 260, 811);
export const middle = noise('soft', 110, 812);
export const quick = noise('soft', 40, 813);

/** Where the paint stops at either side of the sheet. */
const endsLeft = (x: number, y: number): number => smooth(30, 210, x + quick(x * 0.4, y * 2) * 90);
export const endsRight = (x: number, y: number): number =>
  smooth(1580, 1450, x + quick(x * 0.4, y * 2 + 70) * 90);
export const sides = (x: number, y: number): number => endsLeft(x, y) * endsRight(x, y);
