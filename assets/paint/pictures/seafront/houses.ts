import { sweep } from '../../engine/brush.ts';
import { type Extent, type Facade, part } from '../../engine/facade.ts';
import type { Opening } from '../../engine/openings.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Point, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { patchy, quick, seen } from './view.ts';

/** Along the road: from, to (metres away), height of the eaves, its paint, how dark, and height of the roof over them. */
export const row: readonly (readonly [
  near: number,
  far: number,
  high: number,
  paint: Pigment,
  deep: number,
  roof: number,
])[] = [
  [44, 51, 6.6, P.straw, 0.3, 2.3],
  [51, 57, 6.6, P.bone, 0.55, 2.3],
  [57, 70, 5.2, P.sage, 0.3, 0],
  [70, 76.5, 8.6, P.ochre, 0.22, 2.2],
  [76.5, 83, 8.6, P.bone, 0.5, 2.2],
  [83, 92, 6.4, P.blue, 0.24, 2.6],
  [92, 104, 6.4, P.straw, 0.28, 2.6],
];

export const ridge = 3.4;

export const road = 30;

export const project = (x: number, y: number, z: number): Point => seen.project([x, y, z]);

export const openingsOf = (wall: Facade, seed: number): Opening[] => {
  const r = random(seed);
  const storeys = Math.max(1, Math.floor(wall.height / 3));
  const bays = 2;
  return Array.from({ length: storeys * bays }, (_, i): Opening => {
    const wider = i % bays === seed % 2;
    const left = wall.width * (i % bays ? (wider ? 0.62 : 0.74) : 0.16) - (i % bays ? 0.4 : 0);
    const wide = wider ? wall.width * 0.32 : 1;
    const foot = Math.floor(i / bays) * 3 + 0.9;
    return {
      wall,
      at: [left, foot, left + wide, foot + 1.5] satisfies Extent,
      glass: r.pick(['dark', 'dim', 'dim', 'sky']),
      dressed: r.pick(['nets', 'blind', 'curtains', 'nets']),
    };
  });
};

/** The shade of the eaves; and a bay from the ground to the first floor, its near side turned from the light. */
export const bay = (p: Passage, wall: Facade, bayed: boolean): void => {
  const { width, height } = wall;
  p.wash({
    shape: c => {
      polygon(c, part(wall, [0, height - 0.3, width, height]));
      if (bayed) {
        polygon(c, part(wall, [width * 0.57, 0, width * 0.62, 5.4]));
      }
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.35],
    density: (x, y) => 0.3 + 0.14 * quick(x, y),
    sway: 0.8,
    dry: 0.1,
    rim: 0.2,
  });
};

/** The side of a house that stands above its neighbour, turned from the light. */
const gableEnd = (p: Passage, eaves: Point, top: Point): void =>
  p.wash({
    shape: c => {
      const [x, y] = top;
      polygon(c, [
        eaves,
        top,
        [x * 2 - eaves[0], eaves[1] + 4],
        [x * 2 - eaves[0], y + 150],
        [eaves[0], eaves[1] + 110],
      ]);
    },
    pigments: [P.ochre, P.violet, P.umber],
    mix: [0.35, 0.5, 0.25],
    density: (x, y) => 0.42 * (0.85 + 0.4 * quick(x, y)),
    sway: 0.7,
    rim: 0.3,
    pool: 0.4,
    body: 1,
    knock: 1,
  });

/** Slates, in strokes down the slope; and the stack of each party wall on the ridge. */
export const roofOver = (p: Passage, slope: readonly Point[], n: number): void => {
  const [leftTop, rightTop, rightRidge, leftRidge] = slope as [Point, Point, Point, Point];
  const [x, y] = between(leftRidge, rightRidge, n % 2 ? 0.9 : 0.12);
  const k = (rightRidge[0] - leftRidge[0]) / 90 + 0.35;
  const shown = (px: number): number => smooth(1360, 1250, px + patchy(px, 9) * 50);
  p.wash({
    shape: c => {
      polygon(c, [
        [x - 5 * k, y - 13 * k],
        [x + 5 * k, y - 14 * k],
        [x + 5 * k, y + 8 * k],
        [x - 5 * k, y + 8 * k],
      ]);
      polygon(c, [
        [x + 5 * k, y - 14 * k],
        [x + 10 * k, y - 13 * k],
        [x + 10 * k, y + 8 * k],
        [x + 5 * k, y + 8 * k],
      ]);
      for (const pot of [-3, 3])
        sweep(
          c,
          [
            [x + pot * k, y - 13 * k],
            [x + pot * k, y - 18 * k],
          ],
          3 * k,
          { profile: () => 1 },
        );
    },
    pigments: [P.umber, P.ochre, P.violet],
    mix: [0.45, 0.35, 0.35],
    density: (px, py) => (px > x + 5 * k ? 0.75 : 0.5) + 0.2 * quick(px, py),
    sway: 0.5,
    rim: 0.3,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: c => polygon(c, [leftTop, rightTop, rightRidge, leftRidge]),
    pigments: [P.slate, P.violet, P.umber],
    mix: [0.7, 0.3, 0.15],
    density: (px, py) => 0.5 * shown(px) * (0.8 + 0.4 * quick(px, py)),
    sway: 0.8,
    feature: 20,
    rim: 0.3,
    pool: 0.4,
    dry: 0.1,
    angle: 0.7,
    body: px => shown(px),
    knock: 1,
  });
  if (n === 3) gableEnd(p, rightTop, rightRidge);
  p.ink(pen => {
    if (n > 0) pen.line([leftRidge, rightRidge], { straight: true, width: 0.7, broken: 0.35 });
    if (n > 0) pen.line([rightTop, rightRidge], { straight: true, width: 0.7, broken: 0.3 });
  });
};

/** Lettering nobody can read, a canopy, shutters; and bulbs along it, unlit. */
export const hall = (p: Passage, wall: Facade): void => {
  p.wash({
    shape: c => {
      polygon(c, part(wall, [0.6, 0, wall.width - 0.6, 2.7]));
    },
    pigments: [P.slate, P.violet, P.umber],
    mix: [0.6, 0.3, 0.2],
    density: (x, y) => 0.62 * (0.8 + 0.4 * clamp(quick(x, y) + 0.4)),
    sway: 0.6,
    streak: 0.3,
    angle: 1.57,
  });
  p.wash({
    shape: c => polygon(c, part(wall, [0.4, 3.4, wall.width - 0.4, 5.2])),
    pigments: [P.sage, P.payne],
    mix: [0.6, 0.4],
    density: 0.66,
    sway: 0.7,
    dry: 0.16,
    rim: 0.3,
  });
  p.lift({
    shape: c => {
      const r = random(6);
      for (let x = 2.2; x < wall.width - 2; x += r.range(0.9, 1.4))
        polygon(c, part(wall, [x, 3.8, x + r.range(0.4, 0.8), 4.8]));
    },
    amount: 0.55,
    soft: 1.2,
    sway: 1.6,
    feature: 6,
  });
  p.ink(pen => {
    for (const y of [2.7, 3.4, 5.2])
      pen.line([wall.at(0.3, y), wall.at(wall.width - 0.3, y)], { straight: true, width: 0.7, broken: 0.3 });
  });
};
