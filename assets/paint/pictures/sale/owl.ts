import { oval } from '../../engine/brush.ts';
import { jot } from '../../engine/jot.ts';
import { noise } from '../../engine/noise.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { fine, patchy, project } from './plan.ts';

const high = 0.78;
const on = (x: number, z: number, up = 0): Point => project(x, high + up, z);
const cloth: Outline = [on(0.75, 3.5), on(2.5, 3.5), on(2.5, 2.2), on(0.75, 2.2)];
const hang: Outline = [on(0.75, 3.5), on(0.75, 2.2), on(0.72, 2.2, -0.4), on(0.7, 3.5, -0.34)];
const strokes = noise('soft', 30, 9, { angle: 0.1, along: 7 });

/** A table of the Exchange: green cloth, what people had made, and a saucer by each for the tokens. */
export const owl = (p: Passage): void => {
  const shown = (x: number, y: number): number =>
    smooth(0, 10, 812 - y + 60 * strokes(x, y)) * smooth(0, 20, 1490 - x + 120 * strokes(x, y * 1.3));
  p.body(polygons([[on(0.75, 3.5), on(2.2, 3.5), on(2.15, 2.75), on(0.75, 2.75)], hang]), {
    soft: 0.8,
    sway: 0.8,
  });
  tint(
    p,
    polygons([cloth]),
    { moss: 0.6, sage: 0.5 },
    (x, y) => 0.72 * shown(x, y) * (0.85 + 0.35 * patchy(x, y)),
    { rim: 0.4, tide: 0.15, pool: 0.4 },
  );
  tint(
    p,
    polygons([hang]),
    { moss: 0.6, payne: 0.4 },
    (x, y) => 0.9 * shown(x, y) * (0.85 + 0.3 * fine(x, y)),
    { streak: 0.4, angle: Math.PI / 2 },
  );
  p.ink(pen => {
    pen.line([on(2.1, 3.5), on(0.75, 3.5), on(0.75, 2.7)], { straight: true, width: 1, broken: 0.25 });
    for (const z of [3.3, 3, 2.8])
      pen.line([on(0.745, z, -0.04), on(0.735, z + 0.02, -0.14), on(0.74, z - 0.02, -0.22)], {
        width: 0.8,
        broken: 0.3,
      });
  });
  saucer(p, [1.5, 2.98], 2);
  saucer(p, [2.05, 3.25], 0);
  ashtray(p, [1.02, 3.2]);
  bird(p);
};

const ring = ([x, z]: Point, radius: number, up = 0): Point[] =>
  Array.from(
    { length: 17 },
    (_, i): Point =>
      on(x + Math.cos((i / 16) * Math.PI * 2) * radius, z + Math.sin((i / 16) * Math.PI * 2) * radius, up),
  );

/** White, a thin line of blue, and so many brass tokens with a hole. */
const saucer = (p: Passage, [x, z]: Point, tokens: number): void => {
  tint(p, c => blob(c, ring([x - 0.04, z], 0.1)), { payne: 0.6, violet: 0.4 }, 0.6, { soft: 1.4 });
  p.clear(c => blob(c, ring([x, z], 0.095, 0.015)), { soft: 0.6, sway: 0.2 });
  tint(p, c => blob(c, ring([x, z], 0.06, 0.015)), { slate: 0.5, straw: 0.3 }, 0.24, { rim: 0.8 });
  for (let i = 0; i < tokens; i++) {
    const [tx, ty] = on(x - 0.025 + i * 0.045, z + (i ? -0.02 : 0.015), 0.02);
    tint(p, c => oval(c, [tx, ty], 8.4, 4.8), { ochre: 0.8, sienna: 0.5 }, 0.95, {
      body: 1,
      knock: 1,
      sway: 0.2,
    });
    tint(p, c => oval(c, [tx, ty], 2, 1.2), { sepia: 1 }, 0.8, { sway: 0.1 });
  }
  p.ink(pen => pen.line(ring([x, z], 0.095, 0.015), { width: 0.8, broken: 0.35 }));
};

const ashtray = (p: Passage, [x, z]: Point): void => {
  const rim = ring([x, z], 0.08, 0.05);
  p.clear(c => {
    blob(c, rim);
    blob(c, ring([x, z], 0.08, 0.01));
  });
  tint(
    p,
    c => {
      blob(c, ring([x, z], 0.085, 0.005));
      blob(c, rim);
    },
    { rust: 0.5, umber: 0.5 },
    0.66,
  );
  tint(p, c => blob(c, ring([x, z], 0.058, 0.045)), { sepia: 0.6, umber: 0.4 }, 0.8);
  p.ink(pen => pen.line(rim, { width: 0.8, broken: 0.3 }));
};

/** Grey flannel filled with rice, so that it sits; one eye a brown button, the other very nearly brown. */
const bird = (p: Passage): void => {
  const [x, y] = on(1.26, 3.02);
  const to = (a: number, b: number): Point => [x + a, y - b];
  const at = (plan: string): Point[] => jot([x, y], plan);
  const outline: Outline = at(
    '-40,3 -47,22 -40,58 -33,82 -38,106 -19,95 2,98 21,95 38,107 34,82 43,56 47,22 38,2 0,-4',
  );
  tint(p, c => oval(c, to(-46, 2), 52, 11), { payne: 0.6, violet: 0.5 }, 0.62, { soft: 1.6, rim: 0.1 });
  p.clear(c => blob(c, outline), { soft: 0.7, sway: 0.4 });
  p.wash({
    shape: c => blob(c, outline),
    pigments: [P.slate, P.violet, P.umber],
    mix: (a, b) => [0.6, 0.35, 0.2 + 0.2 * fine(a, b)],
    density: (a, b) => 0.3 + 0.42 * smooth(x + 26, x - 34, a + 6 * fine(a, b)) + 0.12 * smooth(y - 30, y, b),
    soft: 0.8,
    sway: 0.7,
    feature: 16,
    rim: 0.45,
    grain: 0.7,
    pool: 0.35,
    poolFeature: 30,
  });
  /** Wings sewn on, a paler front, a beak of felt. */
  tint(
    p,
    c => {
      blob(c, at('-44,24 -38,62 -25,56 -22,26 -30,10'));
      blob(c, at('45,24 40,60 28,56 25,26 33,10'));
    },
    { payne: 0.5, violet: 0.4 },
    0.3,
    { rim: 0.6 },
  );
  p.lift({
    shape: c => blob(c, at('-16,10 -18,40 0,50 19,40 17,10 0,4')),
    amount: 0.35,
    soft: 2,
    sway: 1,
  });
  for (const [a, b, r] of [
    [-15, 77, 11.5],
    [16, 78, 10.5],
  ] as const) {
    p.lift({ shape: c => oval(c, to(a, b), r + 5, r + 4.5), amount: 0.75, soft: 1.2, sway: 0.6 });
    tint(
      p,
      c => oval(c, to(a, b), r, r),
      a < 0 ? { umber: 0.8, sepia: 0.5 } : { rust: 0.5, umber: 0.6 },
      0.95,
      { sway: 0.2, rim: 0.5 },
    );
    p.lift({ shape: c => oval(c, to(a + 4, b + 4), 2.6, 2), amount: 0.7, soft: 0.8, sway: 0.2 });
    p.ink(pen => {
      for (const [dx, dy] of [
        [-2.6, 1.6],
        [2, 1.6],
        [-2.4, -2.2],
        [2.2, -2.4],
      ] as const)
        pen.line([to(a + dx - 0.7, b + dy), to(a + dx + 0.7, b + dy)], {
          width: 1.6,
          broken: 0,
          taper: [0, 0],
        });
    });
  }
  tint(p, polygons([at('-5,70 6,70 1,56')]), { ochre: 0.8, sienna: 0.3 }, 0.9, {
    knock: 1,
    sway: 0.3,
  });
  p.ink(pen => {
    pen.line(at('34,80 44,54 48,22 39,2 6,-5'), { width: 1, broken: 0.2 });
    pen.line(at('-33,82 -39,108 -19,96 20,96 39,109 34,82'), {
      width: 0.9,
      broken: 0.25,
    });
    const r = random(8);
    /** Stitches, and not all of a size. */
    for (let i = 0; i < 15; i++) {
      const t = i / 14;
      const from = to(-42 + 5 * Math.sin(t * 3), 8 + t * 70);
      pen.line([from, [from[0] + r.range(3, 7), from[1] + r.range(-2, 1)]], { width: 0.8, broken: 0 });
    }
  });
};
