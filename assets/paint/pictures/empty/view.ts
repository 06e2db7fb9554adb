import { pigmentsOf, type Share } from '../../engine/land.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import { type Area, camera, type Place, roomOf, windowIn } from '../../engine/room.ts';
import type { Field, Wash } from '../../engine/wash.ts';

/** Standing in the front bedroom, turned towards its window; the door to the landing is on the right. Metres. */
export const seen = camera({ eye: [0.3, 1.5, 0], centre: [600, 318], depth: 1000, turn: -0.3 });
export const size = { left: -2.3, right: 3.4, back: 5.2, height: 2.65 } as const;
export const room = roomOf(seen, size);
export const spot = (x: number, y: number, z: number): Point => seen.project([x, y, z]);

/** Metres of the back wall. */
export const doorway: Area = [1.22, 0, 2.06, 2.04];
export const sash = windowIn(room.left, {
  area: [2.95, 0.72, 4.3, 2.3],
  level: [0.5],
  reveal: 0.16,
  frame: 0.07,
  bar: 0.06,
});
/** The way the light goes. */
export const sun: Place = [1, -0.74, 0.2];

export const middle = noise('soft', 110, 412);
export const quick = noise('soft', 40, 413);

export const lay = (
  p: Passage,
  shape: Shape,
  colours: readonly Share[],
  density: Field,
  o: Partial<Wash> = {},
): void => p.wash({ shape, ...pigmentsOf(colours), density, soft: 0.8, sway: 0.8, ...o });
