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
import { sandOver } from './sunk.ts';

const strip = lay({ at: places.faces.at, size: places.faces.size * 1.12, turn: 0.3, flat: 0.8 });
/** The glossy side, short of the tear by the white of the paper. */
const printed = strip.plan(
  '-26,-53 19,-52 14,-45 20,-38 15,-30 21,-22 16,-13 22,-4 16,5 20,13 15,20 20,28 -26,28',
  1,
);
const hair = strip.plan(
  '0,-54 19,-52 14,-45 20,-38 15,-30 21,-22 16,-13 22,-4 16,5 19,12 8,17 -4,16 -16,8 -24,10 -20,2 -12,-2 -8,-12 -8,-26 -5,-40',
  1,
);
const locks = [
  '3,-52 0,-36 0,-18 -5,-2 -19,6',
  '8,-52 5,-34 6,-14 2,4 -12,10',
  '13,-50 11,-32 12,-12 9,4 -1,14',
  '17,-40 15,-20 16,-4 13,8 8,15',
];

/** The inch that was left when it went, with the end of somebody’s hair. */
export const tornPage = (p: Passage): void => {
  damp(p, ringOf(places.faces), 331);
  sheetOfPaper(p, strip, { half: [27, 55], seed: 6, torn: ['right'], density: 0.06, wet: 'near' });
  piece(p, printed, {
    tint: [
      [P.blue, 0.6],
      [P.sage, 0.6],
    ],
    density: 0.42,
    over: true,
  });
  p.lift({ shape: c => polygon(c, hair), amount: 0.9, soft: 0.5, sway: 0.2 });
  piece(p, hair, {
    tint: [
      [P.umber, 0.8],
      [P.rust, 0.3],
    ],
    density: 0.72,
    over: true,
  });
  p.lift({
    shape: c => sweep(c, strip.plan('4,-40 2,-22 -1,-6', 1), 3.4, { uneven: 0.5 }),
    amount: 0.5,
    soft: 0.9,
    sway: 0.3,
  });
  p.ink(pen => {
    for (const lock of locks)
      for (const aside of [0, 1.6]) {
        const strand = strip.plan(lock, 1).map(([x, y]): Point => [x + aside, y]);
        pen.line(strand, { width: 0.6, broken: 0.12, wobble: 0.3 });
      }
    /** What was printed under it. */
    for (const [v, end] of [
      [34, 17],
      [39, 19],
      [44, 12],
      [49, 17],
    ] as const)
      pen.line(strip.plan(`-21,${v} ${end},${v}`, 1), {
        width: 0.9,
        straight: true,
        broken: 0.3,
        press: 0.6,
      });
  });
  sandOver(p, strip.plan('-30,44 -26,58 -8,60', 0), 5, 5);
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
