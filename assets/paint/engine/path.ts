import type { SKRSContext2D } from '@napi-rs/canvas';
import { clamp, lerp } from './scalar.ts';

export type Point = readonly [x: number, y: number];
export type Context = SKRSContext2D;
/** Draws an area in picture pixels, 1600 by 900. What is covered is painted. */
export type Shape = (c: Context) => void;

/** Points as they are jotted down on a plan: `points('12,40 60,38')`. */
export const points = (plan: string): Point[] =>
  plan.split(' ').map((pair): Point => {
    const [x, y] = pair.split(',').map(Number);
    if (x === undefined || y === undefined || Number.isNaN(x + y))
      throw new Error(`not a point: "${pair}" in "${plan}"`);
    return [x, y];
  });

/** A smooth curve through the points (Catmull-Rom), a point every `step` pixels. */
export const curve = (points: readonly Point[], step = 3, closed = false): Point[] => {
  const count = points.length;
  const at = (i: number): Point => points[closed ? (i + count) % count : clamp(i, 0, count - 1)] as Point;
  const out: Point[] = [];
  for (let i = 0; i < (closed ? count : count - 1); i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const parts = Math.max(1, Math.ceil(Math.hypot(c[0] - b[0], c[1] - b[1]) / step));
    for (let j = 0; j < parts; j++) {
      const t = j / parts;
      out.push([through(a[0], b[0], c[0], d[0], t), through(a[1], b[1], c[1], d[1], t)]);
    }
  }
  if (!closed) out.push(at(count - 1));
  return out;
};

const through = (a: number, b: number, c: number, d: number, t: number): number =>
  0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t * t * t);

/** Straight lines through the points, a point every `step` pixels. */
export const straight = (points: readonly Point[], step = 3): Point[] => {
  const out: Point[] = [];
  for (let i = 0; i + 1 < points.length; i++) {
    const a = points[i] as Point;
    const b = points[i + 1] as Point;
    const parts = Math.max(1, Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / step));
    for (let j = 0; j < parts; j++) out.push(between(a, b, j / parts));
  }
  const last = points.at(-1);
  if (last) out.push(last);
  return out;
};

export const between = (a: Point, b: Point, t: number): Point => [lerp(a[0], b[0], t), lerp(a[1], b[1], t)];

export const polygon = (c: Context, points: readonly Point[]): void => {
  c.beginPath();
  for (const [x, y] of points) c.lineTo(x, y);
  c.closePath();
  c.fill();
};

/** A filled shape with a smooth outline. */
export const blob = (c: Context, points: readonly Point[]): void => polygon(c, curve(points, 3, true));

/** The height of a curve that runs from left to right, at x. */
export const heightOf = (line: readonly Point[]): ((x: number) => number) => {
  return x => {
    let k = 0;
    while (k < line.length - 2 && (line[k + 1] as Point)[0] < x) k++;
    const a = line[k] as Point;
    const b = line[k + 1] as Point;
    return lerp(a[1], b[1], clamp((x - a[0]) / (b[0] - a[0] || 1)));
  };
};

/** Concentrations of three pigments as a fill colour, for washes whose mix is `'coded'`. */
export const concentrations = (a: number, b = 0, c = 0): string =>
  `rgb(${[a, b, c].map(v => Math.round(clamp(v) * 255)).join(',')})`;
