import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn } from './sunk.ts';

const { at, size } = places.gesture;
/** Turned so that its spine is towards us, on the left, and the foot of its pages on the right. */
const { plan, point } = lay({ at: [at[0] - 8, at[1] - 10], size: size * 1.04, turn: -0.62, flat: 0.68 });
/** Swollen: it stands higher the farther it is from the spine. */
const up = (u: number): number => 17 + (u + 31) * 0.2 + Math.max(0, u - 5) ** 2 * 0.006;
const onCover = (u: number, v: number): Point => point(u, v, up(u));
const along = (pairs: readonly Point[]): Point[] => pairs.map(([u, v]) => onCover(u, v));

const cover = along([
  [-31, -48],
  [-10, -48],
  [12, -48],
  [33, -48],
  [33, 0],
  [33, 30],
  [30, 46],
  [12, 48],
  [-10, 48],
  [-31, 48],
]);
const spine = [onCover(-31, -48), onCover(-31, 48), ...plan('-31,48', 0), ...plan('-31,-48', 0)];
const foot = [
  ...along([
    [-31, 48],
    [-10, 48],
    [12, 48],
    [30, 46],
  ]),
  ...plan('35,47 10,50 -12,48 -31,48', 1),
];
const picture = along([
  [-23, -22],
  [25, -22],
  [25, 36],
  [-23, 36],
]);
const hill = along([
  [-23, 16],
  [-8, 10],
  [10, 17],
  [25, 9],
  [25, 36],
  [-23, 36],
]);

const jacket: Tint = [
  [P.sienna, 0.7],
  [P.ochre, 0.8],
];
const jacketDark: Tint = [
  [P.sienna, 0.8],
  [P.umber, 0.7],
];
const pages: Tint = [
  [P.bone, 0.8],
  [P.straw, 0.6],
];

/** It has been read in the wet, and the last of it is hanging out. */
export const paperback = (p: Passage): void => {
  damp(p, ringOf(places.gesture), 317);
  contact(p, plan('-32,-40 40,-48 46,52 30,60 -28,52', 0), [3, 3], 0.5);
  lastLeaf(p);
  piece(p, foot, { tint: pages, density: 0.34 });
  piece(p, spine, { tint: jacketDark, density: 0.7 });
  piece(p, cover, { tint: jacket, density: 0.62 });
  frontOf(p);
  p.lift({
    shape: c => sweep(c, [onCover(-28, -46), onCover(-28, 46)], 1.8, { uneven: 0.6, straight: true }),
    amount: 0.6,
    soft: 0.6,
    sway: 0.3,
  });
  p.ink(pen => {
    drawRound(pen, cover, { width: 0.95 });
    /** Leaves, gaping. */
    for (const share of [0.14, 0.27, 0.4, 0.55, 0.68, 0.84])
      pen.line(
        [-31, -10, 12, 33].map(u => point(u, 48, up(u) * share + (u > 0 ? Math.sin(share * 40) * 1.6 : 0))),
        { width: 0.6, broken: 0.08, press: 0.75, wobble: 0.5 },
      );
    pen.line(plan('-31,-48 -31,48 -12,48 10,50 35,47', 0), { width: 1.25, straight: true, broken: 0.02 });
    pen.line([onCover(-31, 48), ...plan('-31,48', 0)], { width: 0.9, broken: 0 });
    /** The creases of a back that has been broken. */
    for (const share of [0.4, 0.66])
      pen.line([point(-31, -46, 17 * share), point(-31, 8, 17 * share), point(-31, 46, 17 * share)], {
        width: 0.55,
        broken: 0.3,
      });
    for (const [v, from, to] of [
      [-39, -20, 23],
      [-30, -12, 14],
    ] as const)
      pen.line([onCover(from, v), onCover(0, v), onCover(to, v)], {
        width: 2,
        wobble: 0.7,
        wave: 4,
        broken: 0.12,
      });
  });
  sunkIn(p, plan('-40,-34 -40,-8 -38,22 -37,40', 0), 11, 8);
};

/** A moon, a hill and a tree, as on the covers of such books. */
const frontOf = (p: Passage): void => {
  piece(p, picture, {
    tint: [
      [P.blue, 0.8],
      [P.slate, 0.5],
    ],
    density: 0.6,
  });
  piece(p, hill, {
    tint: [
      [P.payne, 0.7],
      [P.moss, 0.6],
    ],
    density: 0.85,
  });
  const [x, y] = onCover(-8, -6);
  p.clear(c => oval(c, [x, y], 5, 4, -0.4), { soft: 0.5, sway: 0.2 });
  p.ink(pen => {
    pen.line([onCover(11, 18), onCover(10, 2), onCover(11, -8)], { width: 1.8, broken: 0 });
    pen.line([onCover(10, 4), onCover(2, -6)], { width: 1.1, broken: 0 });
    pen.line([onCover(10, 0), onCover(18, -10)], { width: 1.1, broken: 0 });
    drawRound(pen, picture, { width: 0.7 });
  });
};

/** A page of print, slipped out at the foot and caught by its top. */
const lastLeaf = (p: Passage): void => {
  const leaf = plan('-16,44 30,42 36,66 33,76 20,72 8,79 -4,73 -13,76 -18,62', 1);
  contact(p, leaf, [2, 2], 0.36);
  piece(p, leaf, { tint: pages, density: 0.1 });
  p.ink(pen => {
    drawRound(pen, leaf, { width: 0.8 });
    for (const v of [54, 59, 64, 69])
      pen.line(plan(`-11,${v} 8,${v - 0.5} ${v === 69 ? 16 : 29},${v - 1}`, 1), {
        width: 0.75,
        broken: 0.25,
        press: 0.7,
        wobble: 0.3,
      });
  });
};
