import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { damp } from './damp.ts';
import { lay } from './lie.ts';
import { piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sheetOfPaper } from './sheetOfPaper.ts';
import { sunkIn } from './sunk.ts';

const easel = lay({ at: places.boatdrawing.at, size: places.boatdrawing.size, turn: -0.16, flat: 0.68 });
/** It leans away from us, so that there is something to be seen of the inside. */
const hull = easel.plan(
  '-25.7,-0.7 -14,6.2 1.6,7 15.6,1 26.5,-11.9 21.8,6.2 12.5,16.5 -4.7,19.9 -18.7,14.8',
  1,
);
const inside = easel.plan('-25.7,-0.7 -15.6,-9.3 0,-13.6 15.6,-14.5 26.5,-11.9 15.6,1 1.6,7 -14,6.2', 1);
const plank = easel.plan('-22.6,7 -7.8,13 6.2,12.2 17.2,6.2 24.2,-3.3', 1);
const seat = easel.plan('-6.2,-12.3 0.8,-13.6 10.1,2.7 2.3,5.3', 1);
const rope = easel.plan('26.5,-12 33,-6 40,-13 49,-20', 1);

/** Tommy’s: a boat that leans, and water in ruled lines, each stopping short of it; it has been folded. */
export const boatDrawing = (p: Passage): void => {
  damp(p, ringOf(places.boatdrawing), 211);
  const page = sheetOfPaper(p, easel, {
    half: [50, 36],
    seed: 5,
    folds: ['0,-36 0,36'],
    curl: [-1, 1, 15],
    wet: 'right',
  });
  p.wash({
    shape: c => {
      for (const [i, [v, from, to]] of waterline.entries()) {
        const far = -47 + (i % 3) * 2;
        const runs =
          from === to
            ? [[far, 46 - (i % 2) * 4]]
            : [
                [far, from],
                [to, 47 - (i % 2) * 3],
              ];
        for (const [a, b] of runs as [number, number][])
          sweep(c, [easel.point(a, v, 1), easel.point(b, v, 1)], 3.1, {
            seed: i * 3 + a,
            uneven: 0.3,
            profile: t => 0.75 + 0.25 * Math.sin(t * 3),
            straight: true,
          });
      }
    },
    pigments: [P.blue, P.slate],
    mix: [1, 0.1],
    density: 0.62,
    soft: 0.5,
    sway: 0.4,
    rough: 0.3,
    rim: 0.6,
    pool: 0.7,
    poolFeature: 18,
    within: c => polygon(c, page),
  });
  const coat = (outline: Point[], tint: Tint, density: number): void =>
    piece(p, outline, { tint, density, round: true });
  coat(
    inside,
    [
      [P.ochre, 0.9],
      [P.straw, 0.5],
    ],
    0.6,
  );
  coat(
    hull,
    [
      [P.rust, 0.9],
      [P.sienna, 0.4],
    ],
    0.8,
  );
  piece(p, seat, {
    tint: [
      [P.umber, 0.9],
      [P.rust, 0.3],
    ],
    density: 0.75,
  });
  p.wash({
    shape: c => {
      sweep(c, plank, 1.8, { uneven: 0.3, profile: () => 1 });
      sweep(c, rope, 1.9, { uneven: 0.3, profile: () => 1 });
    },
    pigments: [P.umber, P.sepia],
    mix: [0.7, 0.5],
    density: 0.9,
    soft: 0.5,
    sway: 0.2,
  });
  p.ink(pen => {
    pen.line(easel.plan('-25.7,-0.7 -14,6.2 1.6,7 15.6,1 26.5,-11.9', 1), { width: 1, broken: 0.05 });
    for (const corner of ['-46,-32', '46,-32', '46,32'])
      pen.line(
        [...easel.plan(corner, 1), easel.plan(corner, 1).map(([x, y]): Point => [x + 1.4, y])[0] as Point],
        { width: 1.6, broken: 0, taper: [0, 0] },
      );
  });
  sunkIn(p, easel.plan('6,42 26,41 44,40 58,34', 0), 13, 9);
};

/** Where each line of water stops short of the boat, and goes on. */
const waterline = [
  [-29, 0, 0],
  [-22.5, 0, 0],
  [-16, -27, 46],
  [-9.5, -32, 33],
  [-3, -34, 33],
  [3.5, -33, 31],
  [10, -30, 28],
  [16.5, -25, 23],
  [23, -17, 16],
  [29.5, 0, 0],
] as const;
