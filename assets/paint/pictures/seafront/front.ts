import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { poolOutline } from '../../engine/water.ts';
import { at, broad, patchy, quick, rails, raked, seen, size, wall } from './view.ts';

const posts = [
  7.6, 9.7, 11.8, 13.9, 16, 18.2, 20.4, 22.5, 24.8, 27, 29.4, 31.8, 34, 36.6, 39, 42, 45, 48, 52, 56, 60, 66,
  74, 84, 100,
];
/** What a metre of height throws on the ground: the sun is low, over the sea. */
const cast: Point = [2.1, -0.7];
const shadowOf = (x: number, up: number, z: number): Point => at(x + cast[0] * up, z + cast[1] * up);

/** The paint of the paving: darker towards the wall and far off, ending in brush ends to the right and near us. */
const paved = (x: number, y: number): number =>
  smooth(868, 822, y + raked(x, y) * 60 + broad(x, y) * 40) *
  smooth(1560, 1260, x + broad(y, x) * 120) *
  smooth(-20, 60, x + quick(x, y) * 40);

export const front = (p: Passage): void => {
  p.clear(c => polygon(c, [at(wall, 7), at(wall, 400), at(8.7, 400), at(8.7, 8.6), at(8.7, 6)]), {
    soft: 0.6,
    sway: 0.4,
  });
  p.wash({
    shape: c => {
      polygon(c, [at(wall, 7), at(wall, 400), at(8.4, 400), at(8.4, 9), at(8, 6.2)]);
    },
    pigments: [P.straw, P.violet, P.slate],
    mix: (x, y) => [0.55, 0.3 + 0.16 * raked(x, y), 0.22 * clamp(patchy(x, y) + 0.4)],
    density: (x, y) => (0.2 + 0.12 * raked(x, y) + 0.1 * broad(x, y)) * paved(x, y),
    soft: 1,
    sway: 2,
    feature: 80,
    rim: 0.25,
    pool: 0.35,
    tide: 0.16,
    dry: (_x, y) => 0.04 + 0.26 * smooth(720, 860, y),
    angle: 1.1,
    stretch: 34,
  });
  /** Rows of flags, drawn in few long lines. */
  p.pencil(pen => {
    const r = random(12);
    for (const x of [-1.2, 0.6, 2.4, 4.2, 6.6])
      pen.line([at(x, r.range(8, 12)), at(x, r.range(26, 60))], {
        straight: true,
        broken: 0.5,
        wobble: 0.8,
        taper: [0.2, 0.5],
      });
    for (let i = 0; i < 22; i++) {
      const [x, z] = [r.range(-2.2, 7), r.range(8.6, 24)];
      pen.line([at(x, z), at(x + r.range(0.5, 1.5), z)], { straight: true, broken: 0.4, wobble: 0.7 });
    }
  });
  shadows(p);
  puddles(p);
  kerb(p);
  railing(p);
};

const shadows = (p: Passage): void =>
  p.wash({
    shape: c => {
      for (const z of posts.slice(0, 15))
        sweep(c, [at(rails, z), shadowOf(rails, 1.1, z)], size(z) * 0.09, { profile: () => 1, seed: z });
      for (const up of [0.55, 1.08])
        sweep(
          c,
          posts.map(z => shadowOf(rails, up, z)),
          9,
          { profile: t => lerp(1, 0.1, t ** 0.5), seed: up * 10 },
        );
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.4],
    density: (x, y) => 0.3 * (0.8 + 0.4 * patchy(x, y)) * paved(x, y),
    soft: 1.2,
    sway: 1.4,
    feature: 30,
    rim: 0.15,
    dry: 0.12,
    angle: 0.9,
  });

const lain = [
  [0.3, 9.4, 1.7],
  [1.6, 13, 1.3],
  [-1.4, 15.5, 1.6],
  [3.2, 19, 2.4],
  [0.4, 23, 1.8],
  [7.4, 14.4, 1.4],
  [6.2, 27, 3],
] as const;

const puddles = (p: Passage): void => {
  const shapes = (c: Context): void => {
    for (const [i, [x, z, long]] of lain.entries())
      blob(c, poolOutline(50 + i, at(x, z), long * size(z), size(z) * 0.44 * (4.2 / z) * long));
  };
  p.wash({
    shape: shapes,
    pigments: [P.blue, P.slate],
    mix: [0.8, 0.25],
    density: (x, y) => 0.12 + 0.3 * smooth(-0.3, 0.5, patchy(x, y * 2)),
    soft: 0.8,
    sway: 1.6,
    feature: 26,
    rim: 0.8,
    knock: 1,
  });
};

const kerb = (p: Passage): void => {
  p.wash({
    shape: c => polygon(c, [at(8.4, 400), at(8.4, 13), at(8.7, 13), at(8.7, 400)]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: (x, y) => 0.4 * smooth(1360, 1100, x + broad(x, y) * 60),
    sway: 1,
    dry: 0.2,
    angle: 0.5,
  });
  p.pencil(pen => {
    pen.line([at(8.4, 60), at(8.4, 20), at(8.4, 11)], { straight: true, broken: 0.4 });
    pen.line([at(26, 90), at(26, 50), at(26, 36)], { straight: true, broken: 0.5 });
  });
};

/** Two rails and a post every two metres, as far as one can see. */
const railing = (p: Passage): void => {
  const bars = (c: Context): void => {
    for (const [i, z] of posts.entries())
      sweep(c, [at(rails, z, 0), at(rails, z, 1.12)], Math.max(1.1, size(z) * 0.075), {
        profile: t => 1.1 - 0.2 * t,
        seed: i,
        uneven: 0.1,
      });
    for (const up of [0.56, 1.06])
      for (let i = 0; i + 1 < posts.length; i++) {
        const [a, b] = [posts[i] as number, posts[i + 1] as number];
        sweep(c, [at(rails, a, up), at(rails, b, up)], Math.max(1, size(a) * 0.045), {
          profile: t => lerp(1, a / b, t),
          seed: i + up * 9,
          uneven: 0.1,
        });
      }
  };
  p.wash({
    shape: bars,
    pigments: [P.slate, P.payne, P.sage],
    mix: (x, y) => [0.6, 0.4, 0.3 * clamp(quick(x, y) + 0.4)],
    density: (x, y) => lerp(0.4, 0.8, smooth(200, 520, y)) * (0.85 + 0.3 * quick(x, y)) * smooth(-30, 40, x),
    sway: 0.4,
    rough: 0.2,
    rim: 0.4,
    dry: 0.05,
    body: 1,
    knock: 1,
  });
  p.ink(pen => {
    for (const z of posts.slice(0, 8)) {
      const w = size(z) * 0.04;
      const [[x0, y0], [x1, y1]] = [at(rails, z), seen.project([rails, 1.12, z])];
      pen.line(
        [
          [x0 + w, y0],
          [x1 + w, y1],
        ],
        { straight: true, width: 0.8, broken: 0.3 },
      );
    }
    pen.line(
      posts.slice(0, 18).map(z => at(rails, z, 1.09)),
      { width: 0.7, broken: 0.4, wobble: 0.4 },
    );
  });
};
