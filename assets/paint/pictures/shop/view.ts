import { surface } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { camera, roomOf } from '../../engine/room.ts';

/** From the end where the old woman sits, standing, a little to the left of the middle. Metres. */
export const seen = camera({ eye: [-0.12, 1.5, 0], centre: [770, 344], depth: 960, turn: 0.02 });
export const size = { left: -1.45, right: 1.55, back: 8.6, height: 3.1 } as const;
export const room = roomOf(seen, size);
export const spot = (x: number, y: number, z: number): Point => seen.project([x, y, z]);

/** The fronts of the shelves: measured by metres away and up. */
export const fronts = {
  left: surface(seen, [-1.05, 0, 0], [0, 0, 1], [0, 1, 0], [-1, 0, 0]),
  right: surface(seen, [1.15, 0, 0], [0, 0, 1], [0, 1, 0], [1, 0, 0]),
} as const;
export const levels = [0.12, 0.56, 1, 1.44, 1.9, 2.34, 2.76] as const;
/** The shelves stop short of us, unevenly, and a little short of the door. */
export const run = { near: 2.1, far: 8.1 } as const;

/** How much of the light from the door comes to a place so far away: 1 there, 0 here. */
export const daylight = (z: number): number => Math.max(0, Math.min(1, (z - 2) / 6));

export const broad = noise('soft', 240, 711);
export const quick = noise('soft', 40, 713);
