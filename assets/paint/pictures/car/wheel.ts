import type { Point } from '../../engine/path.ts';

/** The wheel leans away at the top, so it is nearly round; most of it is below the sheet. */
export const hub: Point = [936, 872];
const across = 246;
const up = 244;

/** A place on the wheel: 0 is its right, a quarter turn is its top. */
export const onRim = (turn: number, out = 1): Point => [
  hub[0] + Math.cos(turn) * across * out,
  hub[1] - Math.sin(turn) * up * out,
];

export const arc = (from: number, to: number, out = 1, count = 40): Point[] =>
  Array.from({ length: count }, (_, i) => onRim(from + ((to - from) * i) / (count - 1), out));
