import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn } from './sunk.ts';

const { at, size } = places.cottages;
const { plan, point } = lay({ at: [at[0] + 2, at[1] + 14], size: size * 1.12, turn: -0.24, flat: 0.5 });
/** Seen from the side: along, and above the sand. */
const side = (jotted: string, v = 12): Point[] => points(jotted).map(([u, up]) => point(u, v, up));

const leather: Tint = [
  [P.payne, 0.6],
  [P.sepia, 0.6],
];
const upper = side(
  '-50,10 -52,20 -46,30 -34,35 -20,38 -8,48 -2,60 -2,82 8,86 22,85 36,87 38,80 35,62 37,44 43,28 44,10',
);
const mouth = [...side('-3,83 6,88 20,90 33,91 38,86', 6), ...side('37,84 20,79 6,79')];
const sole = side('-52,11 -51,2 -44,0 -14,0 -8,4 6,4 9,0 44,0 46,11 20,10 -20,11');
const laces = ['-18,40 -9,35', '-11,47 0,41', '-5,56 6,50', '-3,66 8,60', '-3,76 9,71'].map(lace =>
  side(lace),
);
const trailing = [...side('-3,76 -14,70'), ...plan('-40,20 -54,28 -68,20 -78,26 -70,34', 0)];

/** The left one, out of a tea chest, left standing where somebody would find it. */
export const boot = (p: Passage): void => {
  damp(p, ringOf(places.cottages), 311);
  contact(p, plan('-50,-4 -52,14 -38,24 8,22 46,22 78,4 74,-14 44,-14', 0), [3, 2], 0.5);
  piece(p, mouth, { tint: [[P.sepia, 1]], density: 1, round: true });
  /** Its tongue lolls out at the front. */
  const tongue = side('-3,80 -11,92 -18,95 -22,90 -14,80 -6,70', 8);
  piece(p, tongue, { tint: leather, density: 0.55, round: true });
  piece(p, upper, { tint: leather, density: 0.66 });
  piece(p, side('8,12 12,40 22,84 37,86 38,80 35,62 37,44 43,28 44,10'), {
    tint: leather,
    density: 0.5,
    over: true,
    soft: 1.6,
  });
  p.lift({
    shape: c => {
      sweep(c, side('-48,22 -42,29 -30,32'), 4.5, { uneven: 0.5 });
      sweep(c, side('2,62 3,76'), 3, { uneven: 0.5 });
    },
    amount: 0.7,
    soft: 1,
    sway: 0.3,
  });
  p.lift({
    shape: c => {
      for (const lace of laces) sweep(c, lace, 1.7, { straight: true, uneven: 0.2, profile: () => 1 });
    },
    amount: 0.85,
    soft: 0.5,
    sway: 0.1,
  });
  piece(p, sole, { tint: leather, density: 0.9 });
  piece(p, side('-52,9 -51,2 -44,0 -14,0 -8,4 -20,8 -40,7'), {
    tint: [
      [P.ochre, 0.7],
      [P.umber, 0.8],
    ],
    density: 0.55,
  });
  p.ink(pen => {
    drawRound(pen, upper, { width: 1 });
    drawRound(pen, tongue, { width: 0.8, round: true });
    pen.line(side('-34,35 -30,24 -32,11'), { width: 0.9, broken: 0 });
    pen.line(side('-22,36 -8,34 4,44 11,60 12,84'), { width: 0.9, broken: 0.05 });
    pen.line(side('20,11 22,32 40,36'), { width: 0.8, broken: 0.05 });
    pen.line(side('-51,11 44,11'), { width: 1.2, straight: true, broken: 0 });
    pen.line(trailing, { width: 1.5, broken: 0, press: 0.95 });
    pen.hatch(side('14,12 18,40 26,80 37,84 35,62 37,44 43,28 43,12'), { angle: 0.2, gap: 2.4, press: 0.6 });
  });
  sunkIn(p, side('-66,-3 -44,0 -20,0 6,-2 24,-6'), 15, 3);
};
