import { dab, sweep, tapering } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, heightOf, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { sill } from './view.ts';

const patches = noise('soft', 150, 5);
const leafy = noise('soft', 46, 6);
const glass: Point[] = [[-20, -20], [1620, -20], ...[...sill].reverse()];
const sillAt = heightOf(sill);

interface Stem {
  readonly x: number;
  readonly height: number;
  readonly lean: number;
  /** Length of its lowest leaves, in picture pixels. */
  readonly leaf: number;
}

/** Heart-shaped, with teeth, drawn out to a point; its tip hangs. */
const leafOf = (c: Context, r: Random, [x, y]: Point, [dx, dy]: Point, broad: number): void => {
  const long = Math.hypot(dx, dy);
  const [ux, uy] = [dx / long, dy / long];
  const at = (t: number, out: number): Point => [
    x + ux * long * t - uy * out,
    y + uy * long * t + ux * out + long * 0.16 * t * t,
  ];
  const teeth = 6;
  const edge = (side: number): Point[] =>
    Array.from({ length: teeth * 2 }, (_, i): Point => {
      const t = (i + 0.5) / (teeth * 2);
      const half = broad * Math.sin(Math.PI * t ** 0.62) * (i % 2 ? 1 : 0.8) * r.range(0.9, 1.1);
      return at(t, half * side);
    });
  polygon(c, [at(0, 0), ...edge(1), at(1.04, 0), ...edge(-1).reverse()]);
};

/** A stem with leaves in pairs, crossed, and tassels under the upper ones. */
const nettle = (c: Context, r: Random, { x, height, lean, leaf }: Stem): void => {
  const foot = sillAt(x) + 40;
  const stem = (t: number): Point => [x + lean * t * t, foot - height * t];
  sweep(c, [0, 0.4, 0.75, 1].map(stem), leaf * 0.09, { profile: tapering, seed: r.int(1, 999) });
  const pairs = Math.max(3, Math.round(height / (leaf * 0.44)));
  for (let i = 0; i <= pairs; i++) {
    const t = (i + 0.4) / (pairs + 0.5);
    const long = leaf * lerp(1, 0.3, smooth(0.3, 1, t)) * r.range(0.8, 1.15);
    for (const side of [-1, 1]) {
      const spread = (i % 2 ? 0.9 : 0.62) * side * r.range(0.85, 1.1);
      const way: Point = [spread * long, long * (lerp(0.62, -0.75, t) + r.gauss() * 0.14)];
      leafOf(c, r, stem(t), way, long * r.range(0.2, 0.27));
      if (t > 0.45 && t < 0.92)
        sweep(
          c,
          [
            stem(t),
            [stem(t)[0] + side * long * 0.3, stem(t)[1] + long * 0.3],
            [stem(t)[0] + side * long * 0.36, stem(t)[1] + long * r.range(0.6, 0.95)],
          ],
          2.4,
          { seed: i + 2 },
        );
    }
  }
};

const far: readonly Stem[] = [18, 96, 150, 250, 300, 372, 470, 520, 610, 690, 760, 880, 930, 1080, 1180].map(
  (x, i) => ({
    x,
    height: 150 + ((i * 67) % 90) - x * 0.06,
    lean: ((i * 31) % 60) - 26,
    leaf: 46,
  }),
);

const near: readonly Stem[] = [
  { x: -14, height: 330, lean: 70, leaf: 92 },
  { x: 108, height: 210, lean: -34, leaf: 72 },
  { x: 196, height: 340, lean: 30, leaf: 98 },
  { x: 300, height: 216, lean: 66, leaf: 80 },
  { x: 470, height: 176, lean: -44, leaf: 66 },
  { x: 548, height: 300, lean: -20, leaf: 88 },
  { x: 632, height: 214, lean: 60, leaf: 74 },
  { x: 838, height: 150, lean: 40, leaf: 56 },
  { x: 1214, height: 138, lean: -40, leaf: 54 },
];

export const paintNettles = (p: Passage): void => {
  const within = (c: Context): void => polygon(c, glass);
  p.wash({
    shape: c =>
      blob(
        c,
        points(
          '-60,90 90,40 200,96 330,70 470,110 600,60 760,130 900,120 1060,178 1200,196 1120,290 500,330 -60,320',
        ),
      ),
    pigments: [P.sage, P.straw, P.blue],
    mix: (x, y) => [0.6, 0.5 + 0.3 * patches(x, y), 0.25 - 0.3 * patches(x, y)],
    density: (_x, y) => 0.5 * smooth(0, 230, y),
    soft: (x, y) => lerp(2, 40, smooth(-0.2, 0.4, patches(x, y))),
    edge: 'billow',
    sway: 16,
    tide: 0.25,
    within,
  });
  for (const [stems, strength, seed] of [
    [far, 0.4, 3],
    [near, 0.86, 9],
  ] as const)
    p.wash({
      shape: c => {
        const r = random(seed);
        for (const stem of stems) nettle(c, r, stem);
      },
      pigments: strength < 0.5 ? [P.sage, P.olive, P.straw] : [P.moss, P.olive, P.straw],
      mix: (x, y) => [0.55 + 0.4 * leafy(x, y), 0.45 - 0.2 * leafy(y, x), 0.35 - 0.45 * leafy(x, y)],
      density: (x, y) =>
        strength *
        (1 + 0.35 * leafy(y, x)) *
        lerp(0.6, 1.1, smooth(0, 230, y)) *
        lerp(1, 0.6, smooth(600, 1250, x)),
      soft: strength < 0.5 ? (x, y) => lerp(1, 6, smooth(-0.2, 0.5, patches(x, y))) : 0.8,
      softest: 6,
      sway: 1.4,
      feature: 16,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 44,
      within,
    });
  /** In among the stems, where no light gets. */
  p.wash({
    shape: c =>
      blob(
        c,
        points(
          '-40,150 40,176 120,128 220,170 330,140 420,184 540,150 660,172 760,186 860,180 980,208 900,290 -40,310',
        ),
      ),
    pigments: [P.moss, P.payne],
    mix: [0.8, 0.3],
    density: (_x, y) => 0.62 * smooth(120, 230, y),
    soft: (x, y) => lerp(1.4, 24, smooth(-0.3, 0.3, leafy(x, y))),
    edge: 'billow',
    sway: 12,
    tide: 0.2,
    within,
  });
  /** Dust, but for what the wiper reaches. */
  p.wash({
    shape: within,
    pigments: [P.ochre, P.umber],
    mix: [0.6, 0.25],
    density: (x, y) =>
      0.13 *
      smooth(250, 257, Math.hypot((x - 560) * 0.56, y - 330)) *
      smooth(90, 240, y + 70 * patches(y, x)),
    dry: (x, y) => 0.26 + 0.16 * patches(x, y),
    angle: 0.1,
    soft: 2,
    rim: 0,
    tide: 0.2,
  });
  p.wash({
    shape: c => {
      const r = random(4);
      for (let i = 0; i < 60; i++)
        dab(
          c,
          r,
          [r.range(30, 1500), lerp(16, 215, r() ** 0.6)],
          r.range(0.6, 2.2),
          r.range(0.6, 1.6),
          r() * 3,
        );
    },
    pigments: [P.umber],
    density: 0.24,
    soft: 0.8,
  });
  p.ink(pen => {
    pen.line(points('590,222 760,124 900,56'), { width: 2.2, broken: 0.04, wobble: 0.4 });
    pen.line(points('742,140 838,72 934,12'), { width: 1.1, broken: 0.12, wobble: 0.4 });
  });
};
