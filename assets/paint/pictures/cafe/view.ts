import { type Camera, camera, type Place, stand } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import type { Pigment } from '../../engine/pigment.ts';
import { roomOf, sunThrough, windowIn } from '../../engine/room.ts';

export const slow = noise('soft', 120, 41);
export const fine = noise('soft', 34, 42);

export const seen: Camera = camera({ eye: [0, 1.84, 0], centre: [740, 262], depth: 1150 });
export const size = { left: -3.1, right: 3.4, back: 7.8, height: 2.75 } as const;
export const room = roomOf(seen, size);

/** The shop window, in the left wall: the morning comes in by it. */
export const shopWindow = windowIn(room.left, {
  area: [3.9, 0.8, 7.2, 2.42],
  reveal: 0.16,
  frame: 0.07,
  bar: 0.05,
  upright: [0.3, 0.66],
  level: [0.78],
});
export const sunlight = sunThrough([shopWindow], [1, -0.62, -0.16], room.floor);

export const table = { wide: 1.84, deep: 0.8, high: 0.74 } as const;
export const atTable = stand(seen, [-0.1, 0, 4.7]);
export const counter = stand(seen, [1.9, 0, 7.1]);

/** Where somebody `metres` tall stands, for `person`. */
export const stoodAt = (place: Place, metres: number): { readonly at: Point; readonly height: number } => ({
  at: seen.project(place),
  height: seen.sizeAt(place) * metres,
});

/** One thing, over all that this passage has here. */
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
    density: (x, y) => density * (0.84 + 0.34 * fine(x, y)),
    soft: 0.8,
    sway: 0.8,
    feature: 30,
    rim: 0.4,
    pool: 0.35,
    poolFeature: 70,
    tide: 0.12,
    knock: 1,
    body: 1,
  });
