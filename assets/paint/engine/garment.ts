import type { Gesture, Pair } from './gestures.ts';
import { between, type Point } from './path.ts';

export type Wearing = 'skirt' | 'shorts' | 'trousers' | 'coat';

/** How far down from hip to knee each garment comes, and how far out it stands there. */
export const hems = {
  skirt: { down: 0.85, flare: 6.5 },
  shorts: { down: 0.62, flare: 3.2 },
  trousers: { down: 0.2, flare: 0.8 },
  coat: { down: 1.05, flare: 5 },
} as const satisfies Record<Wearing, { readonly down: number; readonly flare: number }>;

/** A point moved outward. */
export const out = ([x, y]: Point, dx: number, dy: number): Point => [x + dx, y + dy];

export const torso = ({ shoulders, hips, neck }: Gesture): readonly Point[] => {
  const [back, front] = outward(shoulders);
  const [left, right] = outward(hips);
  return [
    out(neck, -2.6, 0.5),
    out(back, -1.6, 1.6),
    between(back, left, 0.55),
    out(left, -1.6, -2),
    out(right, 1.6, -2),
    between(front, right, 0.55),
    out(front, 1.6, 1.6),
    out(neck, 2.6, 0.5),
  ];
};

/** From the waist to the hem of a skirt or coat, following the thighs wherever they go. */
export const garment = ({ hips, knees, shoulders }: Gesture, wears: Wearing): readonly Point[] => {
  const { down, flare } = hems[wears];
  const [back, front] = outward(shoulders);
  const [left, right] = outward(hips);
  const thigh: Point = [
    knees[0][0] + knees[1][0] - hips[0][0] - hips[1][0],
    knees[0][1] + knees[1][1] - hips[0][1] - hips[1][1],
  ];
  const length = Math.hypot(...thigh);
  /** Across the thighs: to the left of someone standing, underneath someone seated. */
  const [nx, ny] = [thigh[1] / length, -thigh[0] / length];
  const across = ([x, y]: Point): number => x * nx + y * ny;
  const [under, over] = across(knees[0]) > across(knees[1]) ? knees : [knees[1], knees[0]];
  const waist = wears === 'coat' ? 0.3 : 0.82;
  const hemUnder = out(between(left, under, down), nx * flare, ny * flare);
  const hemOver = out(between(right, over, down), -nx * flare, -ny * flare);
  return [
    out(between(back, left, waist), -1, 0),
    out(left, nx * 2.4, ny * 2.4),
    hemUnder,
    out(between(hemUnder, hemOver, 0.5), thigh[0] * -0.012, thigh[1] * -0.012),
    hemOver,
    out(right, -nx * 2.4, -ny * 2.4),
    out(between(front, right, waist), 1, 0),
  ];
};

/** Left of the drawing, then right of it. */
export const outward = ([a, b]: Pair): Pair => (a[0] <= b[0] ? [a, b] : [b, a]);
