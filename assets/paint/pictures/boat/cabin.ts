import { sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { deck, on, outlineOn } from './hull.ts';
import { quick } from './view.ts';

const aft = -2.75;

const fore = -0.95;

const half = 0.78;

const floor = 1.35;

const eaves = 3.2;

export const house = {
  side: outlineOn([
    [aft, half, floor],
    [fore, half, floor],
    [fore + 0.12, half, eaves],
    [aft, half, eaves],
  ]),
  back: outlineOn([
    [aft, half, floor],
    [aft, -half, floor],
    [aft, -half, eaves],
    [aft, half, eaves],
  ]),
  roof: outlineOn([
    [aft - 0.22, half + 0.14, eaves],
    [fore + 0.36, half + 0.14, eaves],
    [fore + 0.36, 0, eaves + 0.14],
    [fore + 0.36, -half - 0.1, eaves],
    [aft - 0.22, -half - 0.14, eaves],
    [aft - 0.22, 0, eaves + 0.16],
  ]),
};

const pane = (x0: number, x1: number): Point[] =>
  outlineOn([
    [x0, half, 2.34],
    [x1, half, 2.34],
    [x1 + 0.02, half, 2.88],
    [x0, half, 2.88],
  ]);

const dark: readonly (readonly Point[])[] = [
  pane(aft + 0.16, aft + 0.66),
  pane(aft + 0.84, aft + 1.24),
  pane(aft + 1.42, fore - 0.06),
  outlineOn([
    [aft, 0.1, floor + 0.2],
    [aft, -0.5, floor + 0.2],
    [aft, -0.5, 2.6],
    [aft, 0.1, 2.6],
  ]),
];

const spars = (c: Context): void => {
  sweep(c, [on([1.5, 0, 1.1]), on([1.42, 0.02, 3.4]), on([1.3, 0, 5.5])], 7.5, {
    profile: t => 1 - 0.5 * t,
    uneven: 0.1,
  });
  sweep(c, [on([1.4, 0, 2.0]), on([-0.2, 0.35, 2.9])], 3.6, { profile: t => 1 - 0.4 * t });
  sweep(c, [on([3.9, 0, 1.7]), on([3.9, 0, 2.5])], 5, { profile: () => 1 });
  sweep(c, [on([-1.5, -0.3, 3]), on([-1.5, -0.3, 3.45]), on([-1.36, -0.3, 3.62])], 4.4, {
    profile: () => 1,
    seed: 3,
  });
};

export const paintHouse = (p: Passage): void => {
  p.wash({
    shape: c => polygon(c, deck),
    pigments: [P.umber, P.slate],
    mix: [0.6, 0.4],
    density: (x, y) => 0.62 + 0.25 * quick(x, y),
    sway: 0.8,
    rim: 0.4,
    knock: 1,
  });
  p.wash({
    shape: polygons([house.side, house.back, house.roof]),
    pigments: [P.bone],
    density: 0.3,
    sway: 0.4,
    knock: 1,
  });
  p.wash({
    shape: c => polygon(c, house.side),
    pigments: [P.straw, P.slate],
    mix: (x, y) => [0.5, 0.35 * clamp(quick(x, y) + 0.4)],
    density: (_x, y) => 0.16 + 0.16 * smooth(240, 330, y),
    sway: 0.6,
    rim: 0.4,
    pool: 0.5,
    poolFeature: 40,
    dry: 0.14,
    angle: 1.5,
  });
  p.wash({
    shape: c => polygon(c, house.back),
    pigments: [P.slate, P.violet, P.umber],
    mix: [0.7, 0.35, 0.25],
    density: 0.72,
    sway: 0.6,
    pool: 0.4,
    rim: 0.3,
    dry: 0.1,
    angle: 1.5,
  });
  p.wash({
    shape: c => polygon(c, house.roof),
    pigments: [P.slate, P.rust],
    mix: [0.6, 0.35],
    density: 0.5,
    sway: 0.7,
    rim: 0.4,
    dry: 0.12,
  });
  p.wash({
    shape: polygons(dark),
    pigments: [P.payne, P.umber],
    mix: [0.7, 0.4],
    density: (x, y) => 1.05 + 0.25 * quick(x, y),
    sway: 0.6,
    rim: 0.3,
    pool: 0.4,
  });
  /** Under the eaves, and on the deck behind. */
  p.wash({
    shape: c =>
      polygon(
        c,
        outlineOn([
          [aft, half, eaves - 0.02],
          [fore + 0.12, half, eaves - 0.02],
          [fore + 0.1, half, eaves - 0.2],
          [aft, half, eaves - 0.12],
        ]),
      ),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.3],
    density: 0.5,
    sway: 0.5,
  });
  p.wash({
    shape: spars,
    pigments: [P.umber, P.slate],
    mix: [0.6, 0.4],
    density: 0.78,
    sway: 0.5,
    rim: 0.4,
    dry: 0.14,
    angle: 1.57,
    body: 1,
    knock: 1,
  });
};
