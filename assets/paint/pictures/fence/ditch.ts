import { sweep } from '../../engine/brush.ts';
import type { Share } from '../../engine/land.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { roughGrass } from '../../engine/tussocks.ts';
import { along, ground, quick, slow } from './plan.ts';

const bleached: readonly Share[] = [
  [P.ochre, 0.5],
  [P.umber, 0.36],
  [P.sage, 0.3],
];

const share = (x: number, y: number): number =>
  smooth(1590, 1450, x + slow(x, y) * 60) * smooth(60, 260, x + quick(x, y) * 60);

/** Strokes down the bank, from `from` metres this side of the fence to `to`, each blown a little along it. */
const strokes = (seed: number, from: number, to: number, wide: number, count: number): Shape => {
  return c => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const depth = 1 / lerp(1 / 0.8, 1 / 6, r());
      const [x, y] = ground(depth, lerp(from, to, r() * 0.5));
      const [x1, y1] = ground(depth * r.range(0.94, 1.04), lerp(from, to, r.range(0.5, 1)));
      const middle: Point = [lerp(x, x1, 0.5) - 5 / depth, lerp(y, y1, 0.5) + 6 / depth];
      sweep(c, [[x, y], middle, [x1, y1 + 18 / depth]], (wide * r.range(0.4, 1.4)) / depth, {
        seed: i,
        uneven: 0.5,
      });
    }
  };
};

/** The far bank, lit at its lip; ice, with the sky in it; rough grass on this side, and the plank. */
export const ditch = (p: Passage): void => {
  const bank = (shape: Shape, mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: [P.ochre, P.umber, P.moss],
      mix,
      density: (x, y) => density * share(x, y) * (0.7 + 0.5 * quick(x, y)),
      soft: (x, y) => lerp(0.9, 7, smooth(-0.1, 0.5, quick(x, y))),
      softest: 7,
      sway: 3,
      feature: 26,
      pool: 0.5,
      poolFeature: 60,
      body: (x, y) => share(x, y),
    });
  bank(strokes(5, 0.1, 1.6, 40, 300), [0.5, 0.36, 0.3], 0.44);
  bank(strokes(6, 1.1, 1.85, 16, 190), [0.2, 0.7, 0.4], 0.62);
  bank(strokes(7, 0.5, 1.4, 9, 90), [0.3, 0.6, 0.4], 0.5);
  const strip = (inner: number, outer: number, from: number, to: number): Outline => [
    ...along(inner, from, to, 22),
    ...along(outer, from, to, 22).reverse(),
  ];
  p.wash({
    shape: polygons([strip(1.5, 2.5, 0.8, 1.24), strip(1.55, 2.4, 1.34, 2.3), strip(1.6, 2.3, 2.8, 4.6)]),
    pigments: [P.slate, P.blue, P.violet],
    mix: [0.5, 0.35, 0.35],
    density: (x, y) => share(x, y) * (0.12 + 0.3 * smooth(640, 1300, x + quick(x, y) * 90)),
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, quick(x, y))),
    softest: 4,
    feature: 34,
    tide: 0.3,
    rim: 0.5,
    body: 1,
    knock: 1,
  });
  const near = { lean: -0.5, stalks: 0.6, density: 0.85, colours: bleached } as const;
  roughGrass(p, along(2.45, 0.75, 5.5, 26), { from: 60, to: 7, seed: 22, thick: 15, share, ...near });
  plank(p);
  verge(p);
  roughGrass(p, points('96,716 220,724 330,742'), { from: 10, to: 15, thick: 7, seed: 31, ...near });
  roughGrass(p, points('210,800 390,832 500,858'), { from: 20, to: 34, thick: 3, seed: 34, ...near });
  roughGrass(p, points('480,846 640,872 800,882 960,886'), { from: 40, to: 38, thick: 8, seed: 33, ...near });
};

/** Frost, in the shade of what stands in it. */
const verge = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(12);
      for (let i = 0; i < 22; i++) {
        const from = r.range(1.5, 3.4);
        sweep(c, along(r.range(2.8, 6.6), from, from * r.range(1.12, 1.3)), r.range(7, 16) / from, {
          seed: i,
          uneven: 0.6,
        });
      }
    },
    pigments: [P.violet, P.blue, P.ochre],
    mix: [0.5, 0.4, 0.2],
    density: (x, y) => 0.2 * (0.7 + 0.6 * quick(x, y)),
    soft: (x, y) => lerp(1, 6, smooth(-0.1, 0.5, quick(x, y))),
    softest: 6,
    sway: 3,
    feature: 30,
    dry: 0.2,
    angle: 0.2,
  });

const plank = (p: Passage): void => {
  const [a, b] = [ground(2.75, 0.8), ground(2.67, 2.9)];
  const at = (dx: number, dy: number, from: Point): Point => [from[0] + dx, from[1] + dy];
  const top: Outline = [at(0, -2, a), at(6, 3, a), at(8, 6, b), at(0, -1, b)];
  const edge: Outline = [at(6, 3, a), at(8, 6, b), at(8, 9, b), at(6, 6, a)];
  p.clear(polygons([top, edge]));
  p.wash({ shape: polygons([top]), pigments: [P.straw, P.umber], mix: [0.5, 0.3], density: 0.32, sway: 0.6 });
  p.wash({ shape: polygons([edge]), pigments: [P.umber, P.payne], mix: [0.7, 0.3], density: 0.8, sway: 0.5 });
  p.ink(pen => pen.line([at(0, -2, a), at(0, -1, b)], { straight: true, broken: 0.3 }));
};
