import type { Outline } from './outline.ts';
import { type Point, points } from './path.ts';

/** Points jotted down about a place, `'right,up right,up …'`, in units of `scale` picture pixels. */
export const jot = ([x, y]: Point, plan: string, scale = 1): Point[] =>
  points(plan).map(([right, up]): Point => [x + right * scale, y - up * scale]);

/** Where something is in the picture: along it, across it and up, in metres. */
export type Placing = (along: number, across: number, up: number) => Point;

export interface Cuboid {
  /** The face at the beginning of its length, the one at the far side of its width, and the top. */
  readonly end: Outline;
  readonly side: Outline;
  readonly top: Outline;
  readonly all: readonly Outline[];
}

/** A box by its extents in metres; of its six faces the three that are usually seen. */
export const cuboid = (at: Placing, [a, b]: Point, [c, d]: Point, [foot, head]: Point): Cuboid => {
  const end: Outline = [at(a, c, foot), at(a, d, foot), at(a, d, head), at(a, c, head)];
  const side: Outline = [at(a, d, foot), at(b, d, foot), at(b, d, head), at(a, d, head)];
  const top: Outline = [at(a, c, head), at(a, d, head), at(b, d, head), at(b, c, head)];
  return { end, side, top, all: [end, side, top] };
};
