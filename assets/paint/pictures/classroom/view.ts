import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { camera, type Place, roomOf, windowIn } from '../../engine/room.ts';

/** From the back of the class, a little to the right of its middle, standing. Metres. */
export const seen = camera({ eye: [0.5, 1.62, 0], centre: [890, 384], depth: 1010, turn: -0.1 });
export const size = { left: -3.75, right: 4.8, back: 6.2, height: 3.7 } as const;
export const room = roomOf(seen, size);
export const spot = (x: number, y: number, z: number): Point => seen.project([x, y, z]);

/** Tall, to the left of the class; the sun comes in over the sill and runs along the wall. */
export const panes = [
  windowIn(room.left, { area: [2.6, 0.95, 3.5, 3.3], upright: [0.5], level: [0.33, 0.66], reveal: 0.24 }),
  windowIn(room.left, { area: [4.15, 0.95, 4.95, 3.3], upright: [0.5], level: [0.33, 0.66], reveal: 0.24 }),
] as const;
export const sun: Place = [1, -0.16, 0.25];

/** The map hangs here: metres along the wall and up it. */
export const chart = { left: -1.75, right: 0.35, foot: 0.98, head: 3.4 } as const;
const [west, east, south, north] = [-6.1, 2.3, 49.6, 56.1];
/** A degree of longitude and latitude on the map, in the picture. */
export const onMap = ([longitude, latitude]: Point): Point =>
  room.back.at(
    chart.left + ((longitude - west) / (east - west)) * (chart.right - chart.left),
    chart.foot + ((latitude - south) / (north - south)) * (chart.head - chart.foot),
  );

export const broad = noise('soft', 240, 611);
export const middle = noise('soft', 110, 612);
export const quick = noise('soft', 40, 613);
