import { oval, sweep } from '../../engine/brush.ts';
import { stand } from '../../engine/camera.ts';
import { folds } from '../../engine/furniture.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon, type Shape } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { fine, seen, size } from './view.ts';

const wide = 1.0;
const high = 0.86;
const deep = 0.56;
const s = stand(seen, [-0.5, 0, size.back - deep / 2]);
const [x, z] = [wide / 2, deep / 2];

const box = (x0: number, y0: number, x1: number, y1: number, at: number): Point[] => [
  s.at(x0, y0, at),
  s.at(x0, y1, at),
  s.at(x1, y1, at),
  s.at(x1, y0, at),
];

/** Black iron, a slot of fire, its pipe; milk on it; cloths over the rail above. */
// biome-ignore format: points are read in rows
export const paintStove = (p: Passage): void => {
  const iron = (shape: Shape, density: number, mix: readonly number[] = [0.8, 0.3, 0.2]): void =>
    p.wash({
      shape,
      pigments: [P.payne, P.sepia, P.violet],
      mix,
      density: (a, b) => density * (0.82 + 0.36 * fine(a, b)),
      soft: 0.8,
      sway: 1,
      rim: 0.4,
      pool: 0.4,
      tide: 0.15,
      knock: 1,
      body: 1,
    });
  iron(
    c =>
      sweep(c, [s.at(-0.2, high, 0.1), s.at(-0.2, 1.5, 0.1), s.at(-0.22, 2.44, 0.1)], 24, {
        profile: () => 1,
        uneven: 0.08,
        straight: true,
      }),
    0.95,
  );
  iron(c => polygon(c, box(-x, 0.1, x, high, -z)), 1.35);
  iron(
    c =>
      polygon(c, [s.at(-x - 0.03, high, -z - 0.02), s.at(-x, high, z), s.at(x, high, z), s.at(x + 0.03, high, -z - 0.02)]),
    0.55,
    [0.5, 0.2, 0.4],
  );
  iron(c => {
    for (const a of [-x + 0.06, x - 0.1]) polygon(c, box(a, 0, a + 0.06, 0.12, -z));
  }, 1.4);
  /** Doors and rail taken out with a damp brush. */
  p.lift({
    shape: c => {
      for (const [a, b, d, e] of [[-0.42, 0.26, -0.05, 0.62], [0.05, 0.2, 0.42, 0.68]] as const) {
        sweep(c, [s.at(a, b, -z), s.at(a, e, -z), s.at(d, e, -z)], 2.2, { straight: true });
      }
      sweep(c, [s.at(-x + 0.02, high - 0.09, -z - 0.05), s.at(x - 0.02, high - 0.09, -z - 0.05)], 4.5, {
        straight: true,
        profile: () => 1,
      });
    },
    amount: 0.55,
    soft: 0.8,
    sway: 0.8,
  });
  p.clear(c => sweep(c, [s.at(-0.38, 0.34, -z), s.at(-0.08, 0.35, -z)], 13), { soft: 1, sway: 0.8 });
  p.wash({
    shape: c => sweep(c, [s.at(-0.38, 0.34, -z), s.at(-0.08, 0.35, -z)], 14),
    pigments: [P.rust, P.ochre],
    mix: [0.9, 0.8],
    density: 0.85,
    soft: 2,
    sway: 1,
  });
  glow(p);
  pan(p);
  airer(p);
  p.ink(pen => {
    pen.line([s.at(x, 0.1, -z), s.at(x, high, -z)], { straight: true, broken: 0.25 });
    pen.line([s.at(-x, high, -z), s.at(x, high, -z)], { straight: true, broken: 0.4 });
  });
};

// biome-ignore format: points are read in rows
const glow = (p: Passage): void =>
  p.wash({
    shape: c =>
      polygon(c, [s.at(-0.46, 0, -z - 0.06), s.at(0.02, 0, -z - 0.06), s.at(0.16, 0, -z - 0.62), s.at(-0.6, 0, -z - 0.62)]),
    pigments: [P.rust, P.ochre],
    mix: [0.55, 0.5],
    density: 0.4,
    soft: 7,
    sway: 5,
    tide: 0.2,
  });

const pan = (p: Passage): void => {
  const body: readonly [Shape, Pigment, number][] = [
    [c => polygon(c, box(-0.36, high + 0.01, -0.08, high + 0.17, -0.06)), P.slate, 0.75],
    [
      c =>
        sweep(
          c,
          [s.at(-0.36, high + 0.13, -0.06), s.at(-0.5, high + 0.16, -0.08), s.at(-0.6, high + 0.16, -0.1)],
          5,
        ),
      P.sepia,
      0.9,
    ],
  ];
  for (const [shape, pigment, density] of body)
    p.wash({
      shape,
      pigments: [pigment, P.umber],
      mix: [0.9, 0.2],
      density,
      sway: 0.6,
      soft: 0.7,
      rim: 0.4,
      knock: 1,
      body: 1,
    });
  const [a, b] = s.at(-0.22, high + 0.17, -0.06);
  p.clear(c => oval(c, [a, b], 28, 5), { soft: 0.7, sway: 0.2 });
  p.ink(pen =>
    pen.line(
      [s.at(-0.08, high + 0.02, -0.06), s.at(-0.08, high + 0.17, -0.06), s.at(-0.2, high + 0.19, -0.06)],
      { width: 0.8, broken: 0.2 },
    ),
  );
};

// biome-ignore format: points are read in rows
const airer = (p: Passage): void => {
  const rail = [s.at(-0.95, 1.93, -0.3), s.at(0.86, 1.95, -0.3)] as const;
  const cloths = [
    { from: -0.62, to: -0.32, down: 0.4, pigment: P.slate, density: 0.72 },
    { from: 0.02, to: 0.3, down: 0.3, pigment: P.ochre, density: 0.78 },
    { from: 0.36, to: 0.72, down: 0.56, pigment: P.sage, density: 0.78 },
  ] as const;
  for (const [i, { from, to, down, pigment, density }] of cloths.entries()) {
    const hem = 1.94 - down;
    const outline = [s.at(from, 1.94, -0.3), s.at(to, 1.945, -0.3), s.at(to + 0.02, hem + 0.03, -0.3), s.at((from + to) / 2, hem - 0.03, -0.3), s.at(from - 0.01, hem, -0.3)];
    const shape: Shape = c => polygon(c, outline);
    p.clear(shape, { soft: 0.7, sway: 0.5 });
    p.wash({
      shape,
      pigments: [pigment, P.violet],
      mix: [0.9, 0.2],
      density: (a, b) => density * (0.9 + 0.2 * fine(a, b)),
      sway: 1.2,
      rim: 0.4,
      pool: 0.15,
    });
    p.wash({
      shape: folds(
        [outline[0] as Point, outline[1] as Point],
        [outline[4] as Point, outline[2] as Point],
        3,
        13,
        i + 8,
      ),
      pigments: [pigment, P.violet],
      mix: [0.6, 0.6],
      density: density * 0.5,
      soft: 3,
      sway: 1,
      within: shape,
    });
  }
  p.ink(pen => {
    pen.line(rail, { straight: true, width: 1.2, broken: 0.1 });
    pen.line([s.at(-0.9, 1.93, -0.3), s.at(-0.86, 2.44, -0.3)], { straight: true, width: 0.7 });
    pen.line([s.at(0.8, 1.95, -0.3), s.at(0.78, 2.44, -0.3)], { straight: true, width: 0.7 });
  });
};
