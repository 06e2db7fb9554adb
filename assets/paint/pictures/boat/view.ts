import { camera, type Place } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { brushEnds } from '../../engine/sea.ts';

export const horizon = 330;

/** Seen standing, from a little rise at the edge of the wood. */
export const seen = camera({ eye: [0, 1.9, 0], centre: [800, horizon], depth: 1450 });

export const ground = (x: number, z: number, up = 0): Point => seen.project([x, up, z] satisfies Place);

export const broad = noise('soft', 260, 5);
export const patchy = noise('soft', 90, 8);
export const quick = noise('soft', 34, 13);
export const level = noise('soft', 40, 19, { angle: 0, along: 6 });

export const ends = brushEnds(90, 1500, 41);
