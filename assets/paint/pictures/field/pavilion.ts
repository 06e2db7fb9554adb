import { sweep } from '../../engine/brush.ts';
import { figure } from '../../engine/figure.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { girls } from './girls.ts';
import { horizon, middle, quick } from './land.ts';
import { drawing } from './outline.ts';
import { deck, end, face, front, gable, posts, rail, roof } from './plan.ts';

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
      drawn: true,
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
