import { sweep } from '../../engine/brush.ts';
import { figure } from '../../engine/figure.ts';
import type { GestureName } from '../../engine/gestures.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { horizon, middle, quick } from './land.ts';

/** The front runs away to the right: u along it, v up from the ground to the eaves. */
const left = 1118;
const right = 1452;
const front = (u: number, v: number): Point => [
  lerp(left, right, u),
  lerp(lerp(horizon + 34, horizon + 24, u), lerp(horizon - 78, horizon - 62, u), v),
];
/** The near end, foreshortened. */
const end = (u: number, v: number): Point => [
  lerp(left - 46, left, u),
  lerp(lerp(horizon + 28, horizon + 34, u), lerp(horizon - 70, horizon - 78, u), v),
];
const deck = 0.27;
const rail = 0.53;
const roof: readonly Point[] = [
  [left - 60, horizon - 70],
  [left - 2, horizon - 84],
  [right + 14, horizon - 66],
  [right - 52, horizon - 116],
  [left + 34, horizon - 136],
];
const gable: readonly Point[] = [
  [1252, horizon - 124],
  [1282, horizon - 160],
  [1312, horizon - 121],
];
const posts = [0, 0.17, 0.35, 0.55, 0.74, 0.9, 1];

interface Girl {
  readonly u: number;
  readonly gesture: GestureName;
  readonly top: Pigment;
  readonly facing: 1 | -1;
  readonly height: number;
  readonly hair: Pigment;
}

/** In twos and threes, as they stood; nobody evenly. */
const girls: readonly Girl[] = [
  { u: 0.07, gesture: 'leaning', top: P.sage, facing: -1, height: 58, hair: P.umber },
  { u: 0.12, gesture: 'leaning', top: P.straw, facing: -1, height: 55, hair: P.sepia },
  { u: 0.24, gesture: 'pointing', top: P.blue, facing: -1, height: 59, hair: P.sienna },
  { u: 0.29, gesture: 'standing', top: P.ochre, facing: -1, height: 54, hair: P.umber },
  { u: 0.45, gesture: 'leaning', top: P.violet, facing: -1, height: 55, hair: P.sepia },
  { u: 0.64, gesture: 'standing', top: P.bone, facing: 1, height: 53, hair: P.umber },
  { u: 0.68, gesture: 'leaning', top: P.sage, facing: -1, height: 52, hair: P.sienna },
];

const face = (
  f: (u: number, v: number) => Point,
  u0: number,
  v0: number,
  u1: number,
  v1: number,
): Point[] => [f(u0, v0), f(u1, v0), f(u1, v1), f(u0, v1)];

/** White boards against dark elms; girls pale against the dark of the porch. */
export const pavilion = (p: Passage): void => {
  p.clear(
    c => {
      polygon(c, face(front, 0, 0, 1, 1));
      polygon(c, face(end, 0, 0, 1, 1));
      polygon(c, roof);
      polygon(c, gable);
    },
    { soft: 0.8, sway: 0.6, feature: 20 },
  );
  roofing(p);
  porch(p);
  for (const { u, ...girl } of girls)
    figure(p, {
      ...girl,
      at: front(u, deck),
      lower: P.slate,
      wears: 'skirt',
      longHair: girl.hair !== P.sepia,
      lit: 'left',
    });
  rails(p);
  p.ink(drawing);
};

const roofing = (p: Passage): void => {
  p.wash({
    shape: c => {
      polygon(c, roof);
      polygon(c, gable);
    },
    pigments: [P.slate, P.rust, P.sage],
    mix: (x, y) => [0.6, 0.45 + 0.3 * quick(x * 2, y * 2), 0.25],
    density: (x, y) => 0.62 * (0.75 + 0.3 * smooth(1100, 1400, x) + 0.2 * middle(x * 2, y * 2)),
    soft: (x, y) => lerp(0.8, 3, smooth(0.1, 0.5, quick(x, y))),
    softest: 3,
    sway: 1.2,
    feature: 24,
    pool: 0.55,
    streak: 0.22,
    angle: 1.3,
    tide: 0.2,
    tideFeature: 80,
  });
  p.wash({
    shape: c => polygon(c, face(end, 0, 0, 1, 1)),
    pigments: [P.straw, P.rose],
    mix: [0.5, 0.3],
    density: (_x, y) => 0.12 + 0.2 * smooth(horizon, horizon + 34, y),
    sway: 0.8,
    feature: 20,
    pool: 0.5,
  });
};

const porch = (p: Passage): void => {
  p.wash({
    shape: c => polygon(c, face(front, 0.015, deck, 0.985, 0.96)),
    pigments: [P.payne, P.umber, P.violet],
    mix: (x, y) => [0.5, 0.4 + 0.2 * quick(x, y), 0.35],
    density: (x, y) =>
      0.86 * (0.72 + 0.3 * smooth(horizon + 10, horizon - 60, y)) * (0.85 + 0.35 * quick(x, y)),
    soft: 0.9,
    sway: 0.9,
    feature: 24,
    pool: 0.5,
    tide: 0.18,
    tideFeature: 70,
    knock: 1,
  });
  /** A door and two windows within, just lighter. */
  p.lift({
    shape: c => {
      for (const [u0, v0, u1, v1] of [
        [0.19, 0.46, 0.27, 0.78],
        [0.49, deck, 0.56, 0.8],
        [0.8, 0.46, 0.88, 0.78],
      ] as const)
        polygon(c, face(front, u0, v0, u1, v1));
    },
    amount: 0.42,
    soft: 0.8,
    sway: 0.6,
  });
  /** Under the deck. */
  p.wash({
    shape: c => polygon(c, face(front, 0.01, 0, 0.99, deck - 0.05)),
    pigments: [P.umber, P.violet],
    mix: [0.5, 0.5],
    density: (x, y) => 0.5 * (0.7 + 0.5 * quick(x * 2, y)),
    sway: 0.8,
    feature: 16,
    streak: 0.3,
    angle: 1.57,
  });
};

const rails = (p: Passage): void => {
  const shape = (c: Context): void => {
    const bar = (v: number, width: number): void =>
      sweep(c, [front(0, v), front(0.5, v), front(1, v)], width, { profile: () => 1, uneven: 0.06 });
    bar(rail, 4.4);
    bar(deck - 0.01, 5.2);
    bar(0.985, 5);
    bar(deck + 0.07, 2.4);
    for (const u of posts)
      sweep(c, [front(u, deck), front(u, 1)], 5 - u * 1.2, {
        straight: true,
        profile: () => 1,
        uneven: 0.05,
      });
    const r = random(8);
    for (let u = 0.012; u < 0.99; u += r.range(0.02, 0.03))
      if (!r.chance(0.1))
        sweep(c, [front(u, deck + 0.05), front(u + r.range(-0.002, 0.002), rail)], 1.7, {
          straight: true,
          profile: () => 1,
        });
  };
  p.clear(shape, { soft: 0.5, sway: 0.2, feature: 14 });
  p.wash({
    shape,
    pigments: [P.slate, P.straw],
    mix: [0.35, 0.4],
    density: (x, y) => 0.14 + 0.22 * smooth(1200, 1450, x) + 0.1 * quick(x * 3, y * 3),
    sway: 0.3,
    rough: 0.15,
    feature: 12,
    rim: 0.3,
  });
};

const drawing = (pen: Pen): void => {
  const rule = (a: Point, b: Point, width = 0.8, broken = 0.16): void =>
    pen.line([a, b], { straight: true, width, broken, wave: 28, taper: [0.03, 0.08] });
  for (const [i, corner] of roof.entries())
    rule(corner, roof[(i + 1) % roof.length] as Point, 0.95, i === 2 ? 0.1 : 0.22);
  rule(gable[0] as Point, gable[1] as Point);
  rule(gable[1] as Point, gable[2] as Point, 1);
  pen.line(
    Array.from(
      { length: 11 },
      (_, i): Point => [1282 + Math.cos(i * 0.63) * 6, horizon - 134 + Math.sin(i * 0.63) * 6.4],
    ),
    { width: 0.7, broken: 0.05, wobble: 0.2 },
  );
  rule([1282, horizon - 134], [1285, horizon - 138], 0.7, 0);
  rule([1282, horizon - 134], [1279, horizon - 133], 0.7, 0);
  rule(front(0, 0), front(0, 1), 1);
  rule(front(1, 0), front(1, 1), 1);
  rule(front(0, 0.01), front(1, 0.01), 0.7, 0.4);
  for (const v of [rail + 0.02, deck - 0.045]) rule(front(0, v), front(1, v), 0.7, 0.3);
  for (const u of posts.slice(1, -1))
    rule([front(u, deck)[0] + 2.4, front(u, deck)[1]], [front(u, 1)[0] + 2.4, front(u, 1)[1]], 0.6, 0.3);
  rule(end(0, 0), end(0, 1), 0.9);
  rule(end(0, 0.01), end(1, 0.01), 0.7, 0.4);
  for (let v = 0.1; v < 1; v += 0.1) rule(end(0.06, v), end(0.96, v), 0.45, 0.5);
  for (const [a, b] of [
    [end(0.3, 0.4), end(0.3, 0.74)],
    [end(0.3, 0.74), end(0.66, 0.75)],
    [end(0.66, 0.75), end(0.66, 0.41)],
  ] as const)
    rule(a, b, 0.7);
  for (let i = 0; i < 7; i++) {
    const t = (i + 0.4) / 7;
    const foot: Point = [lerp(left + 6, right, t), lerp(horizon - 84, horizon - 66, t)];
    const head: Point = [lerp(left + 40, right - 56, t), lerp(horizon - 134, horizon - 116, t)];
    rule(
      [lerp(foot[0], head[0], 0.12), lerp(foot[1], head[1], 0.12)],
      [lerp(foot[0], head[0], 0.6), lerp(foot[1], head[1], 0.6)],
      0.45,
      0.4,
    );
  }
};
