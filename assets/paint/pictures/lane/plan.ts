import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

export const horizon = 396;
/** Between the two headlamps: the rows of beet run to it. */
export const lamps: Point = [700, 402];

export const slow = noise('soft', 300, 5);
export const quick = noise('soft', 90, 12);

/** A row of beet: `u` from row to row, at height y of the page. */
export const row = (u: number, y: number): Point => [lamps[0] + u * (y - horizon), y];

const fine = noise('rough', 26, 31);

/** Whether the headlights reach a place of the ground: 1 down the middle, 0 outside. */
export const lit = (x: number, y: number): number => {
  const down = Math.max(1, y - horizon);
  return smooth(1.1, 0.8, Math.abs(x - lamps[0]) / (down * 1.75 + 60) + quick(x, y) * 0.1);
};

/** The picture is let go at both sides, and to the right, where the thorn is: torn, not faded. */
export const kept = (x: number, y: number): number => {
  const stray = slow(x, y) * 64 + quick(x, y) * 24 + fine(x, y) * 12;
  const beside = Math.max(0, y - 440) * 0.9;
  return smooth(94, 110, x + stray + (y - 400) * 0.1) * smooth(1420, 1400, x + stray + beside);
};
