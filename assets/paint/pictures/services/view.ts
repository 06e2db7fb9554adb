import { camera } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';

/** From the verge, looking across the road: metres. */
export const eye = camera({ eye: [0, 1.6, 0], centre: [800, 500], depth: 1000 });
export const spot = (x: number, y: number, z: number): Point => eye.project([x, y, z]);

export const middle = noise('soft', 110, 712);
export const quick = noise('soft', 44, 713);
