import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sheetOfPaper } from './sheetOfPaper.ts';
import { sandOver, sunkIn } from './sunk.ts';

const strip = lay({
  at: [places.faces.at[0], places.faces.at[1] - 1],
  size: places.faces.size * 1.2,
  turn: 0.22,
  flat: 0.84,
});
/** The glossy side, short of the tear by the white of the paper. */
const tear = '21,-52 15,-45 21,-38 17,-30 23,-22 18,-13 23,-4 17,5 21,13 16,20 20,27';
const printed = strip.plan(`-29,-53 ${tear} -29,27`, 1);
const hair = strip.plan(`20,-47 6,-47 -8,-40 -16,-28 -17,-12 -15,2 -20,14 -10,17 -2,14 0,4 20,4 20,-30`, 1);
/** What is left of it: a temple, an ear, the turn of a jaw. */
const cheek = strip.plan('20,-34 12,-30 8,-22 6,-12 7,-3 12,5 19,10 17,5 23,-4 18,-13 23,-22 17,-30', 1);
const neck = strip.plan('6,-4 12,5 18,9 17,20 18,24 4,24 2,12', 1);
const ear = strip.plan('1,-21 5,-24 8,-20 8,-12 6,-6 3,-8 1,-14', 1);
const collar = strip.plan('4,15 -12,20 -24,27 20,27 18,20', 1);
const locks = [
  '18,-44 4,-42 -8,-32 -11,-16 -10,0 -14,13',
  '17,-40 4,-37 -4,-27 -6,-12 -6,4 -9,14',
  '16,-36 6,-32 1,-25',
  '-1,-6 -2,4 -5,13',
];
const skin: Tint = [
  [P.rose, 0.6],
  [P.ochre, 0.5],
];

/** The inch that was left when it went, with the end of somebody’s hair. */
export const tornPage = (p: Passage): void => {
  damp(p, ringOf(places.faces), 331);
  sheetOfPaper(p, strip, { half: [30, 55], seed: 6, torn: ['right'], density: 0.06, wet: 'near' });
  const sky: Tint = [
    [P.blue, 0.6],
    [P.sage, 0.6],
  ];
  piece(p, printed, { tint: sky, density: 0.36 });
  piece(p, neck, { tint: skin, density: 0.42 });
  piece(p, hair, {
    tint: [
      [P.umber, 0.8],
      [P.rust, 0.3],
    ],
    density: 0.78,
  });
  piece(p, neck.slice(0, 3).concat(strip.plan('17,14 8,12', 1)), { tint: skin, density: 0.6 });
  piece(p, cheek, { tint: skin, density: 0.3 });
  piece(p, ear, { tint: skin, density: 0.42, round: true });
  piece(p, collar, {
    tint: [
      [P.moss, 0.7],
      [P.ochre, 0.4],
    ],
    density: 0.7,
  });
  p.lift({
    shape: c => sweep(c, strip.plan('12,-43 0,-38 -9,-26', 1), 3, { uneven: 0.5 }),
    amount: 0.5,
    soft: 0.9,
    sway: 0.3,
  });
  p.ink(pen => {
    for (const lock of locks) pen.line(strip.plan(lock, 1), { width: 0.65, broken: 0.1, wobble: 0.3 });
    pen.line(strip.plan('20,-34 12,-30 8,-22', 1), { width: 0.7 });
    pen.line(strip.plan('6,-5 8,0 12,5 19,10', 1), { width: 0.9, broken: 0 });
    drawRound(pen, ear, { width: 0.8, round: true });
    pen.line(strip.plan('4,-19 6,-16 4,-11', 1), { width: 0.6, broken: 0 });
    /** What was printed under it. */
    for (const [v, end] of [
      [34, 17],
      [39, 19],
      [44, 12],
      [49, 17],
    ] as const)
      pen.line(strip.plan(`-24,${v} ${end},${v}`, 1), {
        width: 0.9,
        straight: true,
        broken: 0.3,
        press: 0.6,
      });
  });
  sunkIn(p, strip.plan('-42,30 -32,46 -14,55 10,61', 0), 16, 5);
};

const leaflet = lay({
  at: [places.rumour.at[0], places.rumour.at[1] + 3],
  size: places.rumour.size,
  turn: -0.16,
  flat: 0.66,
});
const creases = [-54, -19, 17, 53] as const;
const heights = [1, 15, 1, 13] as const;
/** A spot on one of its three panels, each from -1 to 1. */
const onPanel = (panel: 0 | 1 | 2, s: number, t: number): Point => {
  const [a, b] = [creases[panel], creases[panel + 1] as number];
  const [up, on] = [heights[panel], heights[panel + 1] as number];
  const share = (s + 1) / 2;
  return leaflet.point(a + (b - a) * share, t * 40, up + (on - up) * share);
};
const panel = (i: 0 | 1 | 2, jotted: string): Point[] =>
  jotted.split(' ').map(pair => {
    const [s, t] = pair.split(',').map(Number) as [number, number];
    return onPanel(i, s / 10, t / 10);
  });
const circleOn = (s: number, t: number): Point[] => {
  const [x, y] = onPanel(0, s, t);
  return Array.from(
    { length: 9 },
    (_, i): Point => [x + Math.cos(i * 0.785) * 1.3, y + Math.sin(i * 0.785) * 1.5],
  );
};
const all = '-10,-10 10,-10 10,10 -10,10';
const leaf: Tint = [
  [P.bone, 0.8],
  [P.straw, 0.4],
];
const cover: Tint = [
  [P.blue, 0.8],
  [P.slate, 0.5],
];

/** Rodney’s: what he saw is in pencil, beside the times. */
export const timetable = (p: Passage): void => {
  damp(p, ringOf(places.rumour), 337);
  contact(p, leaflet.plan('-46,-30 50,-30 57,38 20,44 -14,40 -46,42', 0), [2, 1], 0.42);
  piece(p, panel(0, all), { tint: cover, density: 0.62 });
  piece(p, panel(1, all), { tint: leaf, density: 0.3 });
  piece(p, panel(2, all), { tint: leaf, density: 0.1 });
  piece(p, panel(1, all), {
    tint: [
      [P.slate, 0.7],
      [P.violet, 0.4],
    ],
    density: 0.16,
    over: true,
  });
  for (const i of [1, 2] as const)
    piece(p, panel(i, '-10,-10 10,-10 10,-7 -10,-7'), { tint: cover, density: 0.6, over: true });
  /** A bus on the front. */
  p.lift({
    shape: c => {
      polygon(c, panel(0, '-8.6,-4 6,-4 8.6,-1 8.6,4.4 -8.6,4.4'));
      polygon(c, panel(0, '-7,-8.6 7,-8.6 7,-7 -7,-7'));
    },
    amount: 0.95,
    soft: 0.5,
    sway: 0.1,
  });
  p.ink(pen => {
    for (const i of [0, 1, 2] as const) drawRound(pen, panel(i, all), { width: 0.85 });
    for (const s of [-5.6, -0.6, 4.4])
      pen.line(panel(0, `${s - 1.8},-1.4 ${s + 1.8},-1.4`), {
        width: 3.2,
        broken: 0,
        taper: [0, 0],
        wobble: 0,
      });
    for (const s of [-4.6, 4.8])
      pen.line(circleOn(s / 10, 0.44), { width: 1.7, broken: 0, taper: [0, 0], wobble: 0, press: 1 });
    const r = random(7);
    for (const i of [1, 2] as const)
      for (let column = 0; column < (i === 1 ? 4 : 3); column++)
        for (let row = 0; row < 8; row++) {
          if (r.chance(0.1)) continue;
          const [s, t] = [-0.86 + column * 0.46, -0.52 + row * 0.19];
          pen.line([onPanel(i, s, t), onPanel(i, s + 0.26, t)], {
            width: 1.1,
            broken: 0,
            wobble: 0.2,
            press: 0.8,
          });
        }
  });
  p.pencil(pen => {
    for (const t of [-4.6, -0.6, 3, 7])
      pen.line(panel(2, `3.6,${t} 5,${t - 0.8} 6,${t + 0.6} 7.4,${t - 0.6} 9.4,${t + 0.2}`), {
        width: 1.5,
        broken: 0,
        press: 1,
      });
  });
  sandOver(p, leaflet.plan('6,46 20,46 34,44', 0), 4, 4);
};
