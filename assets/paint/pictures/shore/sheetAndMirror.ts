import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { cloth } from './cloth.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { circle, drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn } from './sunk.ts';

const bed = lay({
  at: places.ruthcompletes.at,
  size: places.ruthcompletes.size * 1.16,
  turn: 0.24,
  flat: 0.72,
});
const linen: Tint = [
  [P.bone, 0.7],
  [P.slate, 0.12],
];
const cellular: Tint = [
  [P.blue, 0.8],
  [P.sage, 0.3],
];

/** As it is done in hotels: it has kept the shape of the bed. */
export const turnedDownSheet = (p: Passage): void => {
  damp(p, ringOf(places.ruthcompletes), 457);
  contact(p, bed.plan('-34,-40 40,-44 44,-20 50,40 42,58 -40,56', 0), [2, 2.4], 0.42);
  bars(p);
  piece(p, bed.plan('-40,-52 0,-55 40,-52 43,-10 -43,-10', 3), { tint: linen, density: 0.36 });
  const pillow = bed.plan(
    '-37,-56 -18,-58 0,-57 20,-59 37,-57 35,-42 38,-28 20,-26 0,-28 -20,-25 -38,-28 -35,-42',
    12,
  );
  contact(p, pillow, [1.2, 3], 0.46);
  piece(p, pillow, { tint: linen, density: 0.08, round: true });
  /** Where a head has been. */
  piece(p, bed.plan('-22,-46 -10,-51 10,-51 22,-45 16,-37 0,-34 -16,-37', 12), {
    tint: [
      [P.slate, 1],
      [P.violet, 0.4],
    ],
    density: 0.24,
    over: true,
    soft: 2.2,
    round: true,
  });
  p.lift({
    shape: c => sweep(c, bed.plan('-12,-37 0,-34 13,-38', 12), 3, { uneven: 0.4 }),
    amount: 0.8,
    soft: 0.9,
    sway: 0.3,
  });
  cloth(p, bed.plan('-44,0 0,-2 44,0 47,20 46,46 38,56 16,52 -8,57 -30,53 -44,56 -48,44 -47,20', 5), {
    tint: cellular,
    density: 0.62,
    deep: 2.6,
    folds: [bed.plan('-32,20 -28,36 -32,52', 5), bed.plan('18,20 22,36 17,51', 5)],
  });
  const turned = bed.plan('-45,-16 0,-19 45,-16 48,-10 50,4 50,12 16,9 -16,10 -50,12 -50,4 -48,-10', 9);
  contact(p, turned.slice(4), [0.4, 2.6], 0.36);
  piece(p, turned, { tint: linen, density: 0.06, round: true });
  p.ink(pen => {
    for (const side of ['-40,-50 -42,-18', '40,-50 42,-18'])
      pen.line(bed.plan(side, 3), { width: 0.6, straight: true });
    drawRound(pen, pillow, { width: 0.8, round: true });
    drawRound(pen, turned, { width: 0.82, round: true });
    pen.line(bed.plan('-48,6 -16,4 16,3 48,6', 9), { width: 0.5, press: 0.7, broken: 0.3 });
    for (const crease of ['-34,-53 -22,-47', '34,-54 22,-47', '-34,-30 -22,-36', '34,-31 22,-37'])
      pen.line(bed.plan(crease, 12), { width: 0.6, broken: 0 });
  });
  sunkIn(p, bed.plan('-56,48 -34,60 -6,62 20,58 44,62', 0), 11, 7);
};

/** The head of the bed, in iron, with the paint on it yet. */
const bars = (p: Passage): void => {
  const top = 44;
  const bar = (from: Point, to: Point, width: number): void => {
    p.clear(c => sweep(c, [from, to], width, rod), { soft: 0.5, sway: 0 });
    p.wash({ shape: c => sweep(c, [from, to], width, rod), ...enamel });
  };
  for (const u of [-24, -8, 8, 24]) bar(bed.point(u, -60, 8), bed.point(u, -60, top), 1.7);
  bar(bed.point(-41, -60, top), bed.point(41, -60, top), 3);
  bar(bed.point(-41, -60, 18), bed.point(41, -60, 18), 2.2);
  for (const u of [-41, 41]) {
    bar(bed.point(u, -60, -6), bed.point(u, -60, top + 6), 3.6);
    piece(p, circle(bed, u, -60, 4.4, top + 9), { tint: [[P.ochre, 0.9]], density: 0.8, round: true });
  }
  p.ink(pen => {
    for (const u of [-41, 41])
      pen.line([bed.point(u + 2.4, -60, -6), bed.point(u + 2.4, -60, top + 6)], { width: 0.9, broken: 0.05 });
    pen.line([bed.point(-40, -58, top), bed.point(40, -58, top)], { width: 0.8, broken: 0.1 });
    for (const u of [-24, -8, 8, 24])
      pen.line([bed.point(u + 1.4, -60, 10), bed.point(u + 1.4, -60, top)], { width: 0.7, broken: 0.1 });
  });
};
const rod = { straight: true, profile: () => 1, uneven: 0.1 } as const;
const enamel = {
  pigments: [P.payne, P.slate],
  mix: [0.7, 0.4],
  density: 0.6,
  soft: 0.5,
  sway: 0.1,
  rim: 0.3,
} as const;

const glass = lay({ at: places.house.at, size: places.house.size * 1.24, turn: -0.22, flat: 0.7 });
const up = 5;
const gilt: Tint = [
  [P.ochre, 0.9],
  [P.sienna, 0.5],
];
const grey: Tint = [
  [P.slate, 0.6],
  [P.umber, 0.3],
];

/** The size of a door, tied up in a blanket that has come half off. */
export const coveredMirror = (p: Passage): void => {
  damp(p, ringOf(places.house), 461);
  contact(p, glass.plan('-56,-32 60,-34 64,-20 64,40 56,44 -54,42', 0), [2.4, 2.6], 0.5);
  piece(p, [...glass.plan('-56,33 56,33', up), ...glass.plan('56,35 -56,35')], { tint: gilt, density: 1 });
  const frame = glass.plan('-56,-33 56,-33 56,33 -56,33', up);
  piece(p, frame, { tint: gilt, density: 0.75 });
  const pane = glass.plan('-46,-24 46,-24 46,24 -46,24', up);
  piece(p, pane, {
    tint: [
      [P.blue, 0.8],
      [P.slate, 0.4],
    ],
    density: 0.42,
  });
  p.lift({
    shape: c => {
      sweep(c, glass.plan('-40,14 -18,-22', up), 4, { straight: true, profile: () => 1 });
      sweep(c, glass.plan('-28,20 -4,-22', up), 1.8, { straight: true, profile: () => 1 });
    },
    amount: 0.9,
    soft: 0.6,
    sway: 0.1,
  });
  p.ink(pen => {
    drawRound(pen, frame, { width: 0.82 });
    drawRound(pen, pane, { width: 0.76 });
    for (const mitre of ['-56,-33 -46,-24', '-56,33 -46,24']) pen.line(glass.plan(mitre, up), { width: 0.7 });
  });
  const slipped: Point[] = [
    ...glass.plan('4,-39 30,-40 60,-38 64,-30 62,0', up + 2),
    ...glass.plan('64,36 56,42 30,40 2,44 -18,42', 0),
    ...glass.plan('-24,36 -14,22 -16,6 -4,-8 -6,-24', up + 2),
  ];
  cloth(p, slipped, {
    tint: grey,
    density: 0.5,
    deep: 3,
    folds: [glass.plan('6,-30 0,-6 4,18 -6,36', up + 2), glass.plan('50,-34 46,-8 52,34', up + 2)],
  });
  const strings = ['-14,-6 26,2 64,4', '28,-40 26,2 30,42'].map(s => glass.plan(s, up + 3));
  p.lift({
    shape: c => {
      for (const string of strings) sweep(c, string, 1.8, { profile: () => 1 });
    },
    amount: 0.95,
    soft: 0.4,
    sway: 0.1,
  });
  p.ink(pen => {
    for (const string of strings)
      pen.line(
        string.map(([x, y]): Point => [x + 0.6, y + 1.2]),
        { width: 0.7, broken: 0.05 },
      );
    pen.line(glass.plan('26,2 18,-8 16,0 26,2 36,-6 38,2 26,2 20,14', up + 3), { width: 0.8, broken: 0 });
  });
};
