import { oval, sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { byBed, middle, quick } from './view.ts';

const height = 1.03;
const slab: Outline = [
  byBed(0.73, 1.6, height),
  byBed(0.73, -0.5, height),
  byBed(0.92, -0.5, height),
  byBed(0.92, 1.6, height),
];
const edge: Outline = [
  byBed(0.73, 1.6, height),
  byBed(0.92, 1.6, height),
  byBed(0.92, -0.5, height),
  byBed(0.92, -0.5, height - 0.035),
  byBed(0.92, 1.6, height - 0.035),
  byBed(0.73, 1.6, height - 0.035),
];
const post: Outline = [byBed(0.82, 1.5, height - 0.03), byBed(0.82, 1.5, 0.09)];
const base: readonly Outline[] = [
  [byBed(0.73, 1.54, 0.09), byBed(0.92, 1.54, 0.09)],
  [byBed(0.73, 1.54, 0.09), byBed(0.73, 0.1, 0.09)],
  [byBed(0.92, 1.54, 0.09), byBed(0.92, 0.1, 0.09)],
];

/** It has been pushed down the bed, out of the way. */
export const paintTray = (p: Passage): void => {
  frame(p);
  p.wash({
    shape: polygons([slab]),
    pigments: [P.ochre, P.bone, P.umber],
    mix: (x, y) => [0.4, 0.5, 0.2 + 0.1 * middle(x, y)],
    density: (x, y) => lerp(0.42, 0.14, smooth(860, 1040, x)) * (0.9 + 0.2 * quick(x * 0.4, y * 2)),
    soft: 0.8,
    sway: 0.6,
    rim: 0.45,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: polygons([edge]),
    pigments: [P.umber, P.violet],
    mix: [0.5, 0.4],
    density: 0.7,
    soft: 0.8,
    sway: 0.4,
    rim: 0.2,
    body: 1,
    knock: 1,
  });
  jug(p);
  beaker(p);
  p.ink(pen => {
    pen.line([byBed(0.73, 1.6, height), byBed(0.73, -0.5, height), byBed(0.92, -0.5, height)], {
      straight: true,
      broken: 0.3,
      width: 0.8,
    });
    pen.line(
      [byBed(0.73, 1.6, height - 0.04), byBed(0.92, 1.6, height - 0.04), byBed(0.92, -0.5, height - 0.04)],
      { straight: true, broken: 0.2, width: 1 },
    );
    for (const dx of [-6, 6])
      pen.line(
        post.map(([x, y]): Point => [x + dx, y]),
        { straight: true, broken: 0.35, width: 0.8 },
      );
  });
};

const frame = (p: Passage): void => {
  p.wash({
    shape: c => {
      sweep(c, post, 12, { straight: true, profile: () => 1, uneven: 0.05 });
      for (const bar of base) sweep(c, bar, 8, { straight: true, profile: () => 1, uneven: 0.08 });
    },
    pigments: [P.slate, P.violet, P.bone],
    mix: [0.6, 0.4, 0.4],
    density: (x, y) => lerp(0.44, 0.7, smooth(560, 800, y)) * (0.85 + 0.3 * quick(x * 2, y * 0.3)),
    soft: 0.8,
    sway: 0.4,
    rim: 0.4,
    body: 1,
    knock: 1,
  });
  const castors = [byBed(0.73, 1.54, 0.04), byBed(0.92, 1.54, 0.04)];
  p.wash({
    shape: c => {
      for (const at of castors) oval(c, at, 8, 10);
    },
    pigments: [P.sepia, P.payne],
    mix: [0.6, 0.5],
    density: 0.95,
    soft: 0.8,
    sway: 0.3,
    body: 1,
  });
};

/** Clear plastic, with the window in it; the water is a line. */
const jug = (p: Passage): void => {
  const [x, y] = byBed(0.82, 0.25, height);
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  const body: Outline = [
    at(-19, -2),
    at(-21, -56),
    at(-26, -62),
    at(20, -60),
    at(17, -2),
    at(8, 3),
    at(-10, 3),
  ];
  const handle: Outline = [at(18, -50), at(34, -48), at(34, -26), at(17, -18)];
  p.clear(c => polygon(c, body), { body: 0.72, soft: 0.7, sway: 0.4 });
  p.wash({
    shape: c => polygon(c, body),
    pigments: [P.blue, P.slate],
    mix: [0.6, 0.2],
    density: (_x, py) => 0.2 + 0.3 * smooth(y - 42, y - 38, py),
    soft: 0.8,
    sway: 0.5,
    rim: 0.7,
  });
  p.wash({
    shape: c => sweep(c, [at(12, -54), at(11, -26), at(9, 0)], 7),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.3],
    density: 0.42,
    soft: 1.6,
    sway: 0.6,
    rim: 0.2,
  });
  p.wash({
    shape: c => blob(c, [at(-26, -62), at(-4, -67), at(20, -61), at(2, -56)]),
    pigments: [P.blue, P.slate],
    mix: [0.5, 0.5],
    density: 0.5,
    soft: 0.8,
    sway: 0.4,
    rim: 0.4,
    knock: 1,
    body: 1,
  });
  p.lift({ shape: c => sweep(c, [at(-13, -52), at(-13, -20)], 5), amount: 0.8, soft: 1.2, sway: 0.4 });
  p.ink(pen => {
    pen.line([at(-19, -2), at(-21, -56), at(-27, -62), at(-4, -67), at(20, -61), at(17, -1)], {
      broken: 0.2,
      width: 0.9,
    });
    pen.line(handle, { broken: 0.15, width: 1.1 });
    pen.line([at(-19, -40), at(0, -38), at(17, -40)], { broken: 0.4, width: 0.6 });
    pen.line([at(-12, 3), at(8, 4), at(17, -1)], { broken: 0.2, width: 1 });
  });
};

const beaker = (p: Passage): void => {
  const [x, y] = byBed(0.8, 1, height);
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  const cup: Outline = [at(-11, 0), at(-13, -32), at(13, -32), at(11, 0), at(0, 3)];
  p.wash({
    shape: c => polygon(c, cup),
    pigments: [P.straw, P.slate],
    mix: [0.4, 0.36],
    density: px => 0.3 + 0.3 * smooth(x - 4, x + 12, px),
    soft: 0.8,
    sway: 0.4,
    rim: 0.5,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: c => sweep(c, [at(24, 2), at(40, 0), at(58, -4)], 8),
    pigments: [P.violet, P.umber],
    mix: [0.5, 0.4],
    density: 0.4,
    soft: 1.6,
    sway: 1,
  });
  p.ink(pen => {
    pen.line([at(-11, 1), at(-13, -32), at(0, -35), at(13, -32), at(11, 1)], { broken: 0.15, width: 0.9 });
    pen.line([at(2, -30), at(8, -52), at(18, -56)], { broken: 0.05, width: 1.2 });
    pen.line([at(-12, -31), at(0, -29), at(12, -31)], { broken: 0.3, width: 0.6 });
  });
};
