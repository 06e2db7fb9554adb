import { camera } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';

/** From the gravel before the house, at the height of the eyes of somebody grown: metres. */
export const eye = camera({ eye: [0, 1.7, 0], centre: [800, 385], depth: 1000 });
export const spot = (x: number, y: number, z: number): Point => eye.project([x, y, z]);
export const broad = noise('soft', 260, 411);
export const middle = noise('soft', 110, 412);
export const quick = noise('soft', 44, 413);
