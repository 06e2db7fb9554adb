import { noise } from '../../engine/noise.ts';
import { camera, type Place, roomOf, windowIn } from '../../engine/room.ts';

export const seen = camera({ eye: [0, 1.9, 0], centre: [760, 146], depth: 1000 });
export const room = roomOf(seen, { left: -2.4, right: 2.3, back: 3.3, height: 2.6 });
/** Of glazed tiles, as high as they go. */
export const tile = 0.15;
export const tiled = 2.1;

export const pane = windowIn(room.back, {
  area: [0.72, 0.98, 2, 2.2],
  reveal: 0.22,
  frame: 0.045,
  bar: 0.03,
  upright: [0.34],
});

/** The bed along the wall: its head to the left. */
export const bed = { head: -1.12, foot: 0.92, near: 2.48, far: 3.28, high: 0.56 } as const;
export const onBed = (x: number, z: number, up = 0): Place => [x, bed.high + up, z];

/** Where the wall goes down behind the bed. */
const bedline = seen.project(onBed(0, bed.far))[1] + 3;
/** How far a place of the picture is from the middle of the lamplight, in picture pixels. */
export const fromLight = (x: number, y: number): number =>
  Math.hypot((x - 628) / 1.36, y - 424) + 34 * middle(x, y) + 10 * fine(x, y);
/** The same on the wall, where each tile is lit or is not. */
export const fromLightByTile = (x: number, y: number): number => {
  if (y > bedline) return fromLight(x, y);
  const [u, v] = room.back.of(x, y);
  const at = room.back.at((Math.floor(u / tile) + 0.5) * tile, (Math.floor(v / tile) + 0.5) * tile);
  return 0.7 * fromLight(at[0], at[1]) + 0.3 * fromLight(x, y);
};

export const slow = noise('soft', 240, 81);
export const middle = noise('soft', 110, 82);
export const fine = noise('soft', 40, 83);
