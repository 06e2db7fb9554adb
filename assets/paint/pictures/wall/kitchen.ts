import { sweep } from '../../engine/brush.ts';
import { part, parts, plaster, standing } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import { type Opening, windowLines, windows } from '../../engine/openings.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { patchy, project } from './plan.ts';

const [left, corner, front, back, high] = [-11, -3.4, 11.6, 16.4, 7.6];
/** The side in the sun, which is hardly more than paper, and the end, which is out of it. */
const lit = standing(project, [left, front], [corner, front], high);
const shade = standing(project, [corner, front], [corner, back], high);
const across = noise('soft', 0.5, 7, { angle: 0, along: 5 });
const upward = noise('soft', 1.6, 8, { angle: Math.PI / 2, along: 1.3 });
/** The brush comes in from the left, and leaves off under the sky. */
const shown = (x: number, y: number): number =>
  smooth(0, 0.12, x - 2 + 1.2 * across(x, y)) * smooth(0, 0.2, 4.3 - y + 0.42 * upward(x, y) + 0.2 * (x - 4));

// biome-ignore format: one window to a line
const openings: readonly Opening[] = [
  { wall: lit, at: [3, 1, 4.3, 2.6], glass: 'sky', kind: 'casement', panes: [1, 2] },
  { wall: lit, at: [5, 1, 6.3, 2.6], glass: 'dark', kind: 'plain' },
];

export const kitchen = (p: Passage): void => {
  p.clear(
    polygons([
      part(lit, [2.4, 0, 7.6, 4]),
      [shade.at(0, 0), shade.at(shade.width, 0), shade.at(shade.width, 4.2), shade.at(0, 4.5)],
    ]),
    {
      soft: 0.9,
      sway: 1,
    },
  );
  plaster(p, lit, {
    pigments: [P.straw, P.rose],
    mix: [0.7, 0.3],
    density: 0.3,
    stained: 0.2,
    shown,
    seed: 4,
  });
  p.wash({
    shape: polygons([part(shade)]),
    pigments: [P.violet, P.slate, P.rose],
    mix: (x, y) => [0.6, 0.4, 0.3 + 0.2 * patchy(x, y)],
    density: (x, y) => {
      const [along, up] = shade.on(x, y);
      return (
        0.72 *
        smooth(0, 0.2, 4.7 - up + 0.16 * upward(along + 9, up) - 0.06 * along) *
        (0.85 + 0.3 * patchy(x * 2, y)) *
        (1 - 0.35 * smooth(1.5, 0, up))
      );
    },
    soft: 0.9,
    sway: 0.9,
    rim: 0.35,
    pool: 0.4,
    tide: 0.15,
  });
  windows(p, openings, { seed: 3, density: 0.85 });
  tint(
    p,
    parts(lit, [[2.6, 3.3, 7.6, 3.42]]),
    { violet: 0.6, umber: 0.4 },
    (x, y) => 0.35 * shown(...lit.on(x, y)),
    { soft: 1, sway: 0.8 },
  );
  pipe(p);
  thrownOpen(p);
  p.ink(pen => {
    windowLines(pen, openings, 3);
    pen.line([lit.at(7.6, 0), lit.at(7.6, 5.2)], { straight: true, width: 1, broken: 0.15 });
    pen.line([lit.at(2.4, 3.42), lit.at(7.6, 3.42)], { straight: true, width: 0.6, broken: 0.5 });
  });
  p.pencil(pen => {
    pen.line([lit.at(0.4, 3.4), lit.at(3, 3.4)], { straight: true });
    pen.line([lit.at(0, 0), lit.at(3, 0)], { straight: true });
    for (const x of [3.1, 5.1]) {
      pen.line([lit.at(x, 4.3), lit.at(x, 5.9), lit.at(x + 1.1, 5.9), lit.at(x + 1.1, 4.4)], {
        straight: true,
      });
      pen.line([lit.at(x - 0.1, 4.1), lit.at(x + 1.2, 4.1)], { straight: true });
    }
    pen.line([lit.at(7.6, 5.2), lit.at(7.6, 7)], { straight: true });
  });
};

const pipe = (p: Passage): void => {
  tint(
    p,
    c => {
      sweep(c, [lit.at(7.2, 4.7), lit.at(7.2, 0.2)], 6, { straight: true, profile: () => 1, uneven: 0.2 });
      sweep(c, [lit.at(4.65, 3.3), lit.at(6.9, 3.1), lit.at(7.2, 2.8)], 4, {
        straight: true,
        profile: () => 1,
      });
    },
    { slate: 0.6, umber: 0.4 },
    0.6,
    { sway: 0.5 },
  );
};

/** Windows pushed out on their stays, for the steam of the washing-up. */
const thrownOpen = (p: Passage): void => {
  const leaf = (x: number, out: number): Outline => {
    const at = (a: number, y: number, b: number): Point => project(left + a, y, front - b);
    return [at(x, 1.05, 0), at(x + out * 0.7, 1.05, 0.55), at(x + out * 0.7, 2.5, 0.55), at(x, 2.5, 0)];
  };
  const leaves = [leaf(5.05, -0.7), leaf(6.25, 0.7)];
  p.clear(polygons(leaves), { soft: 0.7, sway: 0.3 });
  tint(p, polygons(leaves), { blue: 0.5, straw: 0.5 }, 0.3, { sway: 0.5, rim: 0.6 });
  p.lift({
    shape: c => {
      sweep(c, [lit.at(5.6, 2.2), lit.at(6, 2.9), lit.at(5.7, 3.6), lit.at(6.3, 4.4)], 34, { uneven: 0.6 });
    },
    amount: 0.6,
    soft: 14,
    sway: 10,
  });
  p.ink(pen => {
    for (const each of leaves)
      pen.line([...each, each[0] ?? [0, 0]], { straight: true, width: 0.9, broken: 0.1 });
  });
};
