import type { Gesture } from './joints.ts';
import { between, type Point } from './path.ts';
import { bent, type Ribbon, resample, round, spanned, widths } from './ribbon.ts';

/** Where a point of the body lies in the picture. */
export type Place = (p: Point) => Point;

/** How far down each garment comes: 1 at the knee, 2 at the ankle; and how wide it stands there. */
export const falls = {
  skirt: { down: 0.98, flare: 3.4 },
  longSkirt: { down: 1.7, flare: 4 },
  dress: { down: 1.16, flare: 3.6 },
  coat: { down: 1.02, flare: 2.6 },
  duffel: { down: 0.72, flare: 2.8 },
  overcoat: { down: 1.5, flare: 3.4 },
  gown: { down: 1.66, flare: 2.6 },
} as const;

export type Falling = keyof typeof falls;

const middle = ([a, b]: readonly [Point, Point]): Point => between(a, b, 0.5);

/** The line of the back, from the neck to between the hips, in the body's own units. */
const spineOf = (g: Gesture): Point[] => {
  const seat = middle(g.hips);
  const bend = g.waist ?? between(g.neck, seat, 0.52);
  /** A curve through the bend, as a back is. */
  return resample(
    Array.from({ length: 13 }, (_, i): Point => {
      const t = i / 12;
      const pull: Point = [2 * bend[0] - (g.neck[0] + seat[0]) / 2, 2 * bend[1] - (g.neck[1] + seat[1]) / 2];
      return between(between(g.neck, pull, t), between(pull, seat, t), t);
    }),
    24,
  );
};

/** The trunk under jumper, blouse or bodice, down to its hem. `loose` adds to every half width. */
export const trunk = (g: Gesture, place: Place, loose: number): Ribbon => {
  const spine = spineOf(g);
  const normal = (t: number): Point => {
    const i = Math.round(t * (spine.length - 1));
    const a = spine[Math.max(0, i - 1)] as Point;
    const b = spine[Math.min(spine.length - 1, i + 1)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    /** To the left of one who stands: down the spine, turned. */
    return [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
  };
  const off = (t: number, by: number): Point => {
    const [x, y] = spine[Math.round(t * (spine.length - 1))] as Point;
    const [nx, ny] = normal(t);
    return [x + nx * by, y + ny * by];
  };
  const across = (p: Point, t: number): number => {
    const [x, y] = spine[Math.round(t * (spine.length - 1))] as Point;
    const [nx, ny] = normal(t);
    return (p[0] - x) * nx + (p[1] - y) * ny;
  };
  const [s0, s1] =
    across(g.shoulders[0], 0.15) >= across(g.shoulders[1], 0.15)
      ? g.shoulders
      : [g.shoulders[1], g.shoulders[0]];
  const hips = g.hips.map(p => across(p, 1));
  const side = (shoulder: Point, sign: 1 | -1): Point[] => {
    const reach = Math.max(3.6, sign * across(shoulder, 0.15));
    const hip = Math.max(4.4, sign > 0 ? Math.max(...hips) : -Math.min(...hips)) + 2.9;
    return [
      off(0, sign * 2.7),
      off(0.06, sign * (reach * 0.62 + 1)),
      off(0.15, sign * (reach + 2)),
      off(0.36, sign * (Math.max(5.4, reach * 0.86) + 0.6 + loose)),
      off(0.64, sign * (5.2 + 0.12 * reach + loose)),
      off(0.86, sign * (hip + loose * 0.9 - 0.6)),
      off(1, sign * (hip + loose * 0.5)),
    ];
  };
  return spanned(side(s0, 1).map(place), side(s1, -1).map(place));
};

/** The seat of trousers or shorts: from the waist to below the hips. */
export const seatOf = (g: Gesture, place: Place, k: number): Ribbon => {
  const spine = spineOf(g);
  const [a, b] = [spine[Math.round(spine.length * 0.72)], spine.at(-1)] as [Point, Point];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  const on: Point = [b[0] + ((b[0] - a[0]) / length) * 4.4, b[1] + ((b[1] - a[1]) / length) * 4.4];
  const hip = Math.max(5.4, Math.abs(g.hips[1][0] - g.hips[0][0]) / 2) + 1.4;
  return round([a, b, on].map(place), scaled(widths([0, 5.4], [0.55, hip + 0.6], [1, hip - 1.2]), k));
};

/** An arm in its sleeve, from the shoulder to the wrist. */
export const sleeve = (g: Gesture, n: 0 | 1, place: Place, k: number, loose: number): Ribbon =>
  round(
    bent([between(g.shoulders[n], g.neck, 0.3), g.shoulders[n], g.elbows[n], g.hands[n]], 0.24).map(place),
    scaled(
      widths(
        [0, 1.6],
        [0.14, 3.8 + loose],
        [0.42, 3.3 + loose],
        [0.52, 3.5 + loose],
        [0.86, 2.5 + loose],
        [1, 2.3 + loose],
      ),
      k,
    ),
  );

/** A bare or stockinged leg; `from` is where it comes out of its skirt, 0 the hip and 1 the knee. */
export const leg = (g: Gesture, n: 0 | 1, place: Place, k: number, from = 0): Ribbon =>
  round(
    bent([between(g.hips[n], g.knees[n], from), g.knees[n], g.feet[n]], 0.16).map(place),
    scaled(widths([0, 5], [0.3, 4.4], [0.5, 3.1], [0.56, 2.9], [0.68, 3.3], [0.92, 1.8], [1, 1.9]), k),
  );

/** A leg in its trousers. */
export const trouser = (g: Gesture, n: 0 | 1, place: Place, k: number, down = 1): Ribbon => {
  const hip = between(g.hips[n], g.hips[1 - n] as Point, 0.22);
  const joints =
    down < 0.5
      ? [hip, between(g.hips[n], g.knees[n], 0.7)]
      : [hip, g.knees[n], between(g.knees[n], g.feet[n], 0.97)];
  return round(
    bent(joints, 0.14).map(place),
    scaled(widths([0, 4], [0.16, 5.3], [0.32, 5.1], [0.52, 4.2], [0.75, 3.8], [1, 3.8]), k),
  );
};

/** From the waist to the hem of a skirt or coat, along the thighs and then down. */
export const fall = (g: Gesture, kind: Falling, place: Place, k: number, flareBy = 1): Ribbon => {
  const { down, flare } = falls[kind];
  const spine = spineOf(g);
  const seat = middle(g.hips);
  const knees = middle(g.knees);
  const feet = middle(g.feet);
  const axis: Point[] = [
    spine[Math.round(spine.length * 0.72)] as Point,
    seat,
    between(seat, knees, Math.min(1, down)),
  ];
  if (down > 1) axis.push(between(knees, feet, down - 1));
  const spread = (pair: readonly [Point, Point], from: Point, to: Point): number => {
    const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
    const d: Point = [pair[1][0] - pair[0][0], pair[1][1] - pair[0][1]];
    return Math.abs(d[0] * (to[1] - from[1]) - d[1] * (to[0] - from[0])) / length / 2;
  };
  const hip = Math.max(3.2, spread(g.hips, spine[12] as Point, seat)) + 3.2;
  const knee = spread(g.knees, seat, knees) * Math.min(1, down) + 4.6;
  const hem = spread(g.feet, knees, feet) * Math.max(0, down - 1) + knee * 0.6 + 2.4;
  const end = (down > 1 ? Math.max(knee, hem) : knee) + flare * flareBy;
  const half =
    down > 1
      ? widths([0, 5.4], [0.2, hip], [0.6, Math.max(knee + 0.6, (hip + end) / 2 - 1)], [1, end])
      : widths([0, 5.4], [0.32, hip], [1, end]);
  return round(bent(axis, 0.3).map(place), scaled(half, k));
};

const scaled =
  (half: (t: number) => number, k: number): ((t: number) => number) =>
  t =>
    half(t) * k;
