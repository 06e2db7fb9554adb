import { noise } from '../../engine/noise.ts';
import { polygons } from '../../engine/outline.ts';
import type { Point } from '../../engine/path.ts';
import { camera, type Place, roomOf, windowIn } from '../../engine/room.ts';

export const seen = camera({ eye: [0, 1.9, 0], centre: [760, 146], depth: 1000 });
export const room = roomOf(seen, { left: -2.4, right: 2.3, back: 3.3, height: 2.6 });
/** Of glazed tiles, as high as they go. */
export const tile = 0.15;
export const tiled = 2.1;

export const pane = windowIn(room.back, {
  area: [0.72, 0.98, 2, 2.2],
  reveal: 0.3,
  frame: 0.045,
  bar: 0.03,
  upright: [0.34],
});

/** What is seen of the glass: from here the left of the reveal hides a strip of it. */
const jamb = Math.min(...pane.opening.map(([x]) => x));
export const glass = polygons([pane.glass.map(([x, y]): Point => [Math.max(x, jamb), y])]);

/** The bed along the wall: its head to the left. */
export const bed = { head: -1.12, foot: 0.92, near: 2.48, far: 3.28, high: 0.56 } as const;
export const onBed = (x: number, z: number, up = 0): Place => [x, bed.high + up, z];

/** How far a place of the picture is from the middle of the lamplight, in picture pixels. */
export const fromLight = (x: number, y: number): number =>
  Math.hypot((x - 600) / 1.36, y - 424) + 26 * slow(x, y);

export const slow = noise('soft', 240, 81);
export const middle = noise('soft', 110, 82);
export const fine = noise('soft', 40, 83);
