import { camera } from '../../engine/camera.ts';
import { type Facade, type Projection, standing } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { lerp, smooth } from '../../engine/scalar.ts';

/** In metres: x to the right, up, and away. The wall comes towards us from the kitchen on the left. */
const seen = camera({ eye: [0, 1.78, 0], centre: [760, 372], depth: 900 });
export const project: Projection = (x, y, z) => seen.project([x, y, z]);
export const horizon = seen.horizon;

const far: Point = [-3.4, 11.4];
const near: Point = [3.5, 3.7];
export const tall = 1.45;
const thick = 0.38;
export const length = Math.hypot(near[0] - far[0], near[1] - far[1]);
const away: Point = [(far[1] - near[1]) / length, (near[0] - far[0]) / length];

/** The face of the wall, from its far end. */
export const wallFace: Facade = standing(project, far, near, tall);
/** On the top of it: metres along from the far end, and back from the edge. */
export const onTop = (along: number, back = 0, up = 0): Point => {
  const t = along / length;
  return project(
    lerp(far[0], near[0], t) + away[0] * back,
    tall + up,
    lerp(far[1], near[1], t) + away[1] * back,
  );
};
export const topBack = thick;
/** Picture pixels to the metre on the top of the wall. */
export const sizeOnTop = (along: number): number => {
  const t = along / length;
  return seen.sizeAt([lerp(far[0], near[0], t), tall, lerp(far[1], near[1], t)]);
};
/** The dark brick, metres along. */
export const darkBrick = 7.42;

export const slow = noise('soft', 210, 5);
export const patchy = noise('soft', 80, 8);
export const fine = noise('soft', 30, 13);
const strokes = noise('soft', 0.26, 31, { angle: 0, along: 6 });
/** Where the brush ran out along the wall, towards us. */
export const brushed = (x: number, y: number): number =>
  smooth(0, 0.1, length - 0.75 - x + 0.6 * strokes(x, y) - 0.25 * (y - 0.7));
