import { type Sweep, sweep } from './brush.ts';
import { blob, type Point, polygon, type Shape } from './path.ts';

export type Outline = readonly Point[];

/** Many shapes laid in one wash. */
export const polygons =
  (outlines: readonly Outline[]): Shape =>
  c => {
    for (const outline of outlines) polygon(c, outline);
  };

export const blobs =
  (outlines: readonly Outline[]): Shape =>
  c => {
    for (const outline of outlines) blob(c, outline);
  };

/** Strokes of one brush, each with its own unevenness. */
export const sweeps =
  (paths: readonly Outline[], width: number, o: Sweep = {}): Shape =>
  c => {
    for (const [i, path] of paths.entries()) sweep(c, path, width, { seed: i + 2, ...o });
  };

/** Points as they are read off the page: `'x,y x,y …'`. */
export const trace = (points: string): Point[] =>
  points.split(' ').map((pair): Point => {
    const [x = Number.NaN, y = Number.NaN] = pair.split(',').map(Number);
    return [x, y];
  });
