import { sweep } from '../../engine/brush.ts';
import { wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Point } from '../../engine/path.ts';
import type { Pen, Stroke } from '../../engine/pen.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact } from './damp.ts';
import type { Laid } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';

export type Side = 'far' | 'right' | 'near' | 'left';

export interface Paper {
  /** Half its width and half its length, in units of the plan. */
  readonly half: Point;
  readonly seed: number;
  readonly tint?: Tint;
  readonly density?: number;
  readonly torn?: readonly Side[];
  /** The corner that is turned over, as signs of u and v: `[1, 1]` is the near right one; and how much of it. */
  readonly curl?: readonly [u: 1 | -1, v: 1 | -1, size: number];
  /** Creases, as jotted down on the plan; the side to the right of each (as it is drawn) lies in shade. */
  readonly folds?: readonly string[];
  /** The side that has taken up water. */
  readonly wet?: Side;
}

const order = ['far', 'right', 'near', 'left'] as const;
const step = 7;

/** Clockwise from the far left corner, in units of the plan. */
const edgeOf = ({ half: [w, h], torn = [], curl, seed }: Paper): Point[] => {
  const r = random(seed);
  const stray = wander(seed);
  const corners: Point[] = [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ];
  const turned = (at: Point): boolean => curl !== undefined && at[0] * curl[0] > 0 && at[1] * curl[1] > 0;
  return corners.flatMap((a, i) => {
    const b = corners[(i + 1) % 4] as Point;
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]);
    const [inU, inV] = [-(b[1] - a[1]) / long, (b[0] - a[0]) / long];
    const cut = (curl?.[2] ?? 0) / long;
    const from = turned(a) ? cut : 0;
    const to = turned(b) ? 1 - cut : 1;
    const ragged = torn.includes(order[i] as Side);
    const count = Math.max(2, Math.round((long * (to - from)) / (ragged ? step * 0.6 : step * 2)));
    return Array.from({ length: count + (turned(b) ? 1 : 0) }, (_, k): Point => {
      const at = between(a, b, from + ((to - from) * k) / count);
      const inward = ragged ? r.range(0, 4.5) + 2 * stray(k * 0.4 + i * 9) : 0.7 * stray(k + i * 20);
      return [at[0] + inU * inward, at[1] + inV * inward];
    });
  });
};

/** A page on the sand, with its shadow; returns its outline in picture pixels, clockwise, for what is printed `within`. */
export const sheetOfPaper = (p: Passage, laid: Laid, paper: Paper): Point[] => {
  const { half, tint = plain, density = 0.1, curl, folds = [], wet } = paper;
  const on = ([u, v]: Point, up = 1): Point => laid.point(u, v, up);
  const outline = edgeOf(paper).map(at => on(at));
  /** A small page has narrower shade in its creases. */
  const k = Math.min(1, Math.hypot(...sub(laid.point(1, 0), laid.point(0, 0))));
  contact(p, outline, [2.2 * k, 2.6 * k], 0.42);
  piece(p, outline, { tint, density });
  for (const [i, fold] of folds.entries()) {
    const line = laid.plan(fold, 1);
    const [a, b] = [line[0] as Point, line.at(-1) as Point];
    const long = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const aside = ([x, y]: Point): Point => [
      x - ((b[1] - a[1]) / long) * 2.4 * k,
      y + ((b[0] - a[0]) / long) * 2.4 * k,
    ];
    p.wash({
      shape: c => sweep(c, line.map(aside), 5 * k, { seed: i + 2, uneven: 0.5, straight: true }),
      pigments: [P.slate, P.violet],
      mix: [0.6, 0.4],
      density: 0.13,
      soft: 1.2,
      sway: 0.4,
      within: c => polygonOf(c, outline),
    });
  }
  if (wet) soak(p, laid, half, wet, outline);
  p.ink(pen => {
    drawRound(pen, outline, { width: 0.85 });
    for (const fold of folds)
      pen.line(laid.plan(fold, 1), { width: 0.55, straight: true, press: 0.55, broken: 0.2, wobble: 0.3 });
  });
  if (curl) turnOver(p, half, curl, on);
  return outline;
};

const plain: Tint = [
  [P.bone, 0.8],
  [P.straw, 0.5],
];

const polygonOf = (c: Parameters<typeof sweep>[0], outline: readonly Point[]): void => {
  c.beginPath();
  for (const [x, y] of outline) c.lineTo(x, y);
  c.closePath();
  c.fill();
};

/** Water has come up into it, and left a tide of its own. */
const soak = (p: Passage, laid: Laid, [w, h]: Point, wet: Side, outline: readonly Point[]): void => {
  const middle: Record<Side, Point> = { far: [0, -h], right: [w, 0], near: [0, h], left: [-w, 0] };
  const across = wet === 'far' || wet === 'near';
  const [u, v] = middle[wet];
  p.wash({
    shape: c =>
      sweep(
        c,
        across
          ? [laid.point(-w, v), laid.point(0, v), laid.point(w, v)]
          : [laid.point(u, -h), laid.point(u, 0), laid.point(u, h)],
        Math.hypot(...sub(laid.point(0, 0), laid.point(across ? 0 : w * 0.8, across ? h * 0.8 : 0))),
        { uneven: 0.6, seed: 3, profile: () => 1 },
      ),
    pigments: [P.umber, P.slate],
    mix: [0.5, 0.5],
    density: 0.17,
    soft: 0.7,
    sway: 2,
    feature: 14,
    rim: 0.9,
    within: c => polygonOf(c, outline),
  });
};

const sub = (a: Point, b: Point): [number, number] => [a[0] - b[0], a[1] - b[1]];

/** Its corner stands up and shows the other side. */
const turnOver = (
  p: Passage,
  [w, h]: Point,
  [su, sv, size]: readonly [1 | -1, 1 | -1, number],
  on: (at: Point, up?: number) => Point,
): void => {
  const a: Point = [su * (w - size), sv * h];
  const b: Point = [su * w, sv * (h - size)];
  const tip: Point = [su * (w - size * 0.86), sv * (h - size * 0.8)];
  const belly: Point = [su * (w - size * 0.42), sv * (h - size * 0.42)];
  const flap = [on(a), on(belly, 1), on(b), on(tip, size * 0.35)];
  p.wash({
    shape: c => sweep(c, [on(a), on([tip[0] - su, tip[1] - sv * 2], -1), on(b)], 3, { straight: true }),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.32,
    soft: 1.2,
    sway: 0.4,
  });
  piece(p, flap, {
    tint: [
      [P.bone, 0.8],
      [P.slate, 0.3],
    ],
    density: 0.2,
  });
  p.ink(pen =>
    pen.line([on(a), on(tip, size * 0.35), on(b), on(belly), on(a)], {
      width: 0.8,
      straight: true,
      wobble: 0.2,
      broken: 0.06,
    }),
  );
};

/** Rows of handwriting nobody could read, within `[left, far, right, near]` of the plan; `short` is how much each row may lack. */
export const writing = (
  pen: Pen,
  laid: Laid,
  [left, far, right, near]: readonly [number, number, number, number],
  rows: number,
  {
    short = 0.25,
    seed = 1,
    height = 1.1,
    ...stroke
  }: Stroke & { readonly short?: number; readonly seed?: number; readonly height?: number } = {},
): void => {
  const r = random(seed);
  for (let i = 0; i < rows; i++) {
    const v = far + ((near - far) * (i + 0.5)) / rows;
    const end = right - (right - left) * short * r();
    for (let u = left; u < end - 3; ) {
      const word = Math.min(r.range(5, 15), end - u);
      const line: Point[] = [];
      for (let at = 0; at <= word; at += 1.5)
        line.push(laid.point(u + at, v + (line.length % 2 ? -height : height) * r.range(0.3, 1.2), 1));
      pen.line(line, { width: 0.6, wobble: 0.2, wave: 4, broken: 0.05, press: 0.7, ...stroke });
      u += word + r.range(2.4, 4.5);
    }
  }
};
