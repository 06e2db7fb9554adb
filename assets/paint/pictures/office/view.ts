import { type Camera, camera, type Place, stand } from '../../engine/camera.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import type { Pigment } from '../../engine/pigment.ts';
import { roomOf, sunThrough, windowIn } from '../../engine/room.ts';

export const slow = noise('soft', 130, 51);
export const fine = noise('soft', 34, 52);

export const seen: Camera = camera({ eye: [0, 1.6, 0], centre: [752, 296], depth: 1150 });
export const size = { left: -3, right: 2.5, back: 6.4, height: 3.3 } as const;
export const room = roomOf(seen, size);

export const sash = windowIn(room.back, {
  area: [-2.34, 0.46, -0.62, 2.94],
  reveal: 0.22,
  frame: 0.07,
  bar: 0.03,
  upright: [0.34, 0.66],
  level: [0.17, 0.5, 0.77],
});
export const sunlight = sunThrough([sash], [0.42, -0.62, -0.86], room.floor);

export const desk = { wide: 1.5, deep: 0.78, high: 0.76 } as const;
export const atDesk = stand(seen, [0.3, 0, 3.95], -0.06);

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
    density: (x, y) => density * (0.9 + 0.2 * fine(x, y)),
    soft: 0.8,
    sway: 1,
    feature: 34,
    rim: 0.4,
    pool: 0.22,
    poolFeature: 80,
    tide: 0.14,
    knock: 1,
    body: 1,
  });
