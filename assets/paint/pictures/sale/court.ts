import { brickwork, courseLines } from '../../engine/brick.ts';
import { foliage } from '../../engine/brush.ts';
import { chimney } from '../../engine/chimney.ts';
import { door } from '../../engine/door.ts';
import { facade, part, plaster, standing } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import { type Opening, outlinesOf, windowLines, windows } from '../../engine/openings.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { roofing, roofLines } from '../../engine/roof.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBlue } from '../../engine/sky.ts';
import { tint } from '../../engine/tint.ts';
import { cobbled } from './cobbled.ts';
import { fine, patchy, project } from './plan.ts';

const [left, back, right] = [-8.6, 17, 8.4];
const range = standing(project, [left, back], [right, back], 3.5);
const slates = facade(
  [
    project(left, 3.45, back - 0.3),
    project(right, 3.45, back - 0.3),
    project(right - 0.6, 5.5, back + 2.6),
    project(left, 5.5, back + 2.6),
  ],
  [right - left, 3.6],
);
/** The house itself, on the left, with the sun full on it. */
const house = standing(project, [left, 6.6], [left, back], 8);
const across = noise('soft', 0.6, 7, { angle: 0, along: 5 });
const upward = noise('soft', 1.6, 8, { angle: Math.PI / 2, along: 1.3 });
const onRange = (x: number, y: number): number => smooth(0, 0.2, 15.4 - x + 1.6 * across(x, y));
const onHouse = (x: number, y: number): number =>
  smooth(0, 0.15, x - 3.2 + 1.6 * across(x, y)) * smooth(0, 0.2, 6 - y + 0.8 * upward(x, y));

const low: readonly Opening[] = (
  [
    [2.2, 'dark'],
    [4.4, 'dim'],
    [9, 'dark'],
    [13.2, 'dim'],
  ] as const
).map(([x, glass], i) => ({
  wall: range,
  at: [x, 1, x + 1.1, 2.5] as const,
  glass,
  panes: i % 2 ? ([2, 1] as const) : ([3, 2] as const),
}));
// biome-ignore format: one window to a line
const tallOnes: readonly Opening[] = [
  { wall: house, at: [4.6, 1, 5.9, 2.9], glass: 'sky', panes: [2, 1] },
  { wall: house, at: [7.4, 1, 8.7, 2.9], glass: 'dim', panes: [2, 1], dressed: 'curtains' },
  { wall: house, at: [4.7, 4, 5.9, 5.7], glass: 'lost' },
  { wall: house, at: [7.5, 4, 8.7, 5.7], glass: 'sky', panes: [2, 1] },
];

export const court = (p: Passage): void => {
  cobbled(p);
  const frame = { horizon: 292, left: 300, right: 1640, seed: 12 } as const;
  trees(p);
  skyBlue(p, frame, '18,-24 50,-30 84,-22 92,6 78,20 66,14 54,30 40,22 30,30 22,14', {
    density: 0.4,
    lost: 60,
  });
  p.clear(
    polygons([
      part(range, [0, 0, 15.6, 3.5]),
      part(slates, [0, 0, 15.4, 3.6]),
      part(house, [3.6, 0, house.width, 5.4]),
    ]),
    { soft: 0.9, sway: 0.8 },
  );
  brickwork(p, range, {
    size: 1.7,
    pigments: [P.sienna, P.rust, P.umber],
    density: 0.5,
    missing: 0.56,
    openings: outlinesOf(low),
    shown: (x, y) => onRange(x, y) * 0.85,
    washed: onRange,
    seed: 21,
  });
  tint(
    p,
    polygons([part(range, [0, 2.9, 16, 3.5])]),
    { violet: 0.6, umber: 0.4 },
    (x, y) => 0.45 * onRange(...range.on(x, y)),
    { sway: 1.6, rim: 0.1 },
  );
  windows(p, low, { seed: 11, lit: 'right', density: 0.85 });
  door(p, { wall: range, at: [6.7, 0, 7.7, 2.2], pigments: [P.sage, P.slate], panels: 0 });
  roofing(p, slates, {
    density: 0.7,
    moss: 0.6,
    seed: 8,
    shape: polygons([part(slates, [0, 0, 15.2, 3.6])]),
  });
  chimney(p, { at: project(-4.6, 5.3, 19.6), width: 26, height: 46, pots: 2, lit: 'right', seed: 4 });
  chimney(p, { at: project(4.1, 5, 18.8), width: 34, height: 88, pots: 3, lit: 'right', seed: 9 });
  plaster(p, house, {
    pigments: [P.straw, P.rose],
    mix: [0.7, 0.3],
    density: 0.26,
    stained: 0.2,
    shown: onHouse,
    seed: 5,
  });
  windows(p, tallOnes, { seed: 7, lit: 'left', density: 0.75 });
  tint(
    p,
    polygons([part(house, [3.4, 3.4, house.width, 3.52])]),
    { violet: 0.6, umber: 0.4 },
    (x, y) => 0.35 * onHouse(...house.on(x, y)),
  );
  /** The house keeps the sun from the corner of the range. */
  tint(
    p,
    polygons([[range.at(0, 0), range.at(1.1, 0), range.at(2.6, 3.5), range.at(0, 3.5)]]),
    { violet: 0.7, slate: 0.3 },
    (x, y) => 0.4 + 0.1 * patchy(x, y),
    { sway: 1.4, rim: 0.15 },
  );
  p.ink(pen => {
    windowLines(pen, low, 5);
    windowLines(pen, tallOnes, 6);
    courseLines(pen, range, { size: 1.7, count: 16, seed: 3, extent: [2, 0.2, 14, 3] });
    roofLines(pen, slates, { seed: 5, rows: 16 });
    pen.line([house.at(house.width, 0), house.at(house.width, 6)], { straight: true, width: 1, broken: 0.2 });
    pen.line([house.at(3.4, 3.5), house.at(house.width, 3.5)], { straight: true, width: 0.6, broken: 0.5 });
  });
  p.pencil(pen => {
    pen.line([house.at(1, 0), house.at(4, 0)], { straight: true });
    pen.line([range.at(14.4, 3.5), range.at(17, 3.5)], { straight: true });
    pen.line([slates.at(14.8, 3.6), slates.at(16.6, 3.6)], { straight: true });
  });
};

/** Limes over the wall on the right, with the sun behind them. */
const trees = (p: Passage): void => {
  const mass =
    (seed: number, lift: number, size: number): Shape =>
    c => {
      const r = random(seed);
      for (const [x, y, rx, ry] of [
        [1040, 236, 90, 70],
        [1150, 210, 100, 96],
        [1262, 232, 110, 84],
        [1380, 262, 90, 56],
        [960, 262, 60, 40],
      ] as const)
        foliage(c, r, [x + lift, y - lift], rx * size, ry * size, {
          clumps: 11,
          dabs: 12,
          size: 6,
          core: 0.9,
        });
    };
  const ends = (x: number, y: number): number => smooth(1460, 1330, x + 60 * patchy(x, y));
  tint(
    p,
    mass(3, 0, 1),
    { sage: 0.6, straw: 0.5, blue: 0.2 },
    (x, y) => 0.42 * ends(x, y) * (0.8 + 0.4 * fine(x, y)),
    { soft: (x, y) => lerp(0.9, 9, smooth(0, 0.5, patchy(x, y))), softest: 9, sway: 3, pool: 0.4 },
  );
  tint(
    p,
    mass(5, -16, 0.66),
    { moss: 0.5, sage: 0.5, violet: 0.2 },
    (x, y) => 0.46 * ends(x, y) * (0.7 + 0.5 * fine(x, y)),
    { soft: (x, y) => lerp(0.9, 7, smooth(0, 0.5, fine(x, y))), softest: 7, sway: 3 },
  );
};
