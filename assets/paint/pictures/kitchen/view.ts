import { type Camera, camera, type Place, stand } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Outline } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import type { Pigment } from '../../engine/pigment.ts';
import { roomOf, windowIn } from '../../engine/room.ts';
import { smooth } from '../../engine/scalar.ts';

export const middle = noise('soft', 110, 21);
export const fine = noise('soft', 34, 22);

export const seen: Camera = camera({ eye: [0, 1.6, 0], centre: [772, 338], depth: 1600 });

export const size = { left: -3.5, right: 3.5, back: 7.6, height: 2.45 } as const;
export const room = roomOf(seen, size);

/** Of deep stone: the night is in it, and Kathy. */
export const night = windowIn(room.back, {
  area: [-2.7, 0.62, -1.1, 1.98],
  reveal: 0.34,
  frame: 0.05,
  bar: 0.03,
  upright: [0.36, 0.68],
  level: [0.52],
});
export const sill: Place = [-2.06, 0.62, 7.5];

const tableAt: Place = [0.98, 0, 6.05];
export const tableSize = { wide: 2.15, deep: 0.86, high: 0.75 } as const;
export const atTable = stand(seen, tableAt);

/** Under the edge of the table top, and all that the top hides: for those who sit behind it. */
// biome-ignore format: points are read in rows
export const hiddenByTable = (): Outline => {
  const [x, z] = [tableSize.wide / 2, tableSize.deep / 2];
  return [atTable.at(-x, tableSize.high, z), atTable.at(x, tableSize.high, z), atTable.at(x, tableSize.high, -z), atTable.at(x, tableSize.high - 0.12, -z), atTable.at(-x, tableSize.high - 0.12, -z), atTable.at(-x, tableSize.high, -z)];
};

export const lamp: Place = [0.86, 1.78, 6.1];
const lampPoint = seen.project(lamp);

/** 0..1: how much of the lamplight comes to a place of the picture. */
export const lamplight = (x: number, y: number): number => {
  const far = Math.hypot((x - lampPoint[0]) / 1.25, y - lampPoint[1] - 110);
  return smooth(560, 110, far + 34 * middle(x, y));
};

/** Where somebody `metres` tall stands, for `person`. */
export const stoodAt = (place: Place, metres: number): { readonly at: Point; readonly height: number } => ({
  at: seen.project(place),
  height: seen.sizeAt(place) * metres,
});

/** One thing, over all that this passage has here, and over what lies behind. */
export const lay = (
  p: Passage,
  shape: Shape,
  pigments: readonly Pigment[],
  mix: readonly number[],
  density: number,
): void =>
  p.wash({
    shape,
    pigments,
    mix,
    density: (x, y) => density * (0.86 + 0.3 * fine(x, y)),
    soft: 0.8,
    sway: 0.7,
    feature: 30,
    rim: 0.4,
    pool: 0.3,
    poolFeature: 70,
    knock: 1,
    body: 1,
  });
