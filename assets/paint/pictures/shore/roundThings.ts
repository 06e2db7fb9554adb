import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { metal } from './metal.ts';
import { circle, drawRound, piece } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn, weedOver } from './sunk.ts';

const token = lay({ at: places.sale.at, size: places.sale.size, turn: -0.2, flat: 0.74 });
const thick = 5;

/** Brass, for a bath: a small hole through the middle, and words that nobody stopped to ask about. */
export const saleToken = (p: Passage): void => {
  damp(p, ringOf(places.sale), 257);
  const foot = circle(token, 0, 0, 46);
  const face = circle(token, 0, 0, 46, thick);
  contact(p, foot, [3.5, 3], 0.5);
  metal(p, foot, { kind: 'brass', density: 0.95, round: true });
  metal(p, face, {
    kind: 'brass',
    density: 0.52,
    round: true,
    gleam: token.plan('-38,-14 -26,-32 -4,-41 14,-39', thick),
    gleamWidth: 3.4,
  });
  piece(p, token.plan('-6,45 16,42 36,27 45,6 38,8 26,26 10,35', thick), {
    tint: [
      [P.umber, 0.7],
      [P.olive, 0.3],
    ],
    density: 0.36,
    over: true,
    soft: 1.4,
    round: true,
  });
  const hole = circle(token, 0, 0, 7, thick);
  piece(p, hole, {
    tint: [
      [P.umber, 0.8],
      [P.sepia, 0.5],
    ],
    density: 0.7,
    round: true,
  });
  p.ink(pen => {
    drawRound(pen, hole, { width: 0.9, round: true });
    drawRound(pen, circle(token, 0, 0, 40, thick), { width: 0.85, round: true });
    for (const letter of stamped)
      pen.line(token.plan(letter, thick).map(inward), {
        width: 1.7,
        broken: 0,
        taper: [0, 0],
        wobble: 0.2,
        straight: true,
        press: 1,
      });
    /** Milled, all round inside the rim. */
    for (let i = 0; i < 44; i++) {
      const turn = (i / 44) * Math.PI * 2;
      const at = (radius: number): Point =>
        token.point(Math.cos(turn) * radius, Math.sin(turn) * radius, thick);
      if (i % 7) pen.line([at(41.5), at(44.5)], { width: 0.7, broken: 0, taper: [0, 0], press: 0.7 });
    }
  });
  sunkIn(p, token.plan('-62,-6 -50,18 -30,36 -4,45 24,50', 0), 21, 3);
};

const inward = ([x, y]: Point): Point => {
  const [cx, cy] = token.point(0, 0, thick);
  return [cx + (x - cx) * 0.87, cy + (y - cy) * 0.9];
};
/** ONE, and under the hole BATH. */
const stamped = [
  '-22,-26 -14,-26 -12,-13 -22,-13 -24,-20 -22,-26',
  '-6,-12 -6,-27 6,-12 6,-27',
  '22,-27 12,-27 12,-12 22,-12',
  '12,-20 20,-20',
  '-28,13 -28,28 -20,28 -18,24 -21,20 -28,20',
  '-28,13 -21,13 -19,17 -21,20',
  '-14,28 -8,13 -2,28',
  '-12,23 -4,23',
  '2,13 14,13',
  '8,13 8,28',
  '18,13 18,28',
  '28,13 28,28',
  '18,20 28,20',
];

const button = lay({ at: places.leaving.at, size: places.leaving.size, turn: 0.3, flat: 0.76 });

/** Off the front of a winter coat, with the thread still in it. */
export const coatButton = (p: Passage): void => {
  damp(p, ringOf(places.leaving), 269);
  const up = 10;
  const foot = circle(button, 0, 0, 45);
  contact(p, foot, [3, 3], 0.5);
  piece(p, foot, {
    tint: [
      [P.sepia, 0.8],
      [P.umber, 0.5],
    ],
    density: 0.95,
    round: true,
  });
  const face = circle(button, 0, 0, 45, up);
  piece(p, face, {
    tint: [
      [P.umber, 0.8],
      [P.rust, 0.35],
    ],
    density: 0.72,
    round: true,
  });
  const dish = circle(button, 0, 0, 30, up);
  piece(p, dish, {
    tint: [
      [P.umber, 0.7],
      [P.sepia, 0.4],
    ],
    density: 0.42,
    over: true,
    round: true,
  });
  p.lift({
    shape: c => sweep(c, button.plan('-36,-12 -24,-29 -4,-38 14,-36', up), 3.2, { uneven: 0.4 }),
    amount: 0.8,
    soft: 0.7,
    sway: 0.2,
  });
  p.lift({
    shape: c => sweep(c, button.plan('14,24 24,12 26,0', up), 2.6, { uneven: 0.4 }),
    amount: 0.5,
    soft: 0.8,
    sway: 0.2,
  });
  p.ink(pen => {
    drawRound(pen, face, { width: 0.9, round: true });
    drawRound(pen, dish, { width: 0.8, round: true });
    for (const [u, v] of holes)
      pen.line([button.point(u - 2.6, v, up), button.point(u + 2.6, v, up)], {
        width: 3.4,
        broken: 0,
        taper: [0, 0],
        wobble: 0,
        press: 1,
      });
  });
  /** Two bars of thread, and an end. */
  const threads = ['-9,-8 9,-8', '-9,8 9,8', '9,8 26,20 44,14 60,24 78,20'].map(line =>
    button.plan(line, up),
  );
  p.clear(
    c => {
      for (const thread of threads) sweep(c, thread, 2.4, { profile: () => 1, uneven: 0.2 });
    },
    { soft: 0.5, sway: 0.1 },
  );
  p.wash({
    shape: c => {
      for (const thread of threads) sweep(c, thread, 2.2, { profile: () => 1, uneven: 0.2 });
    },
    pigments: [P.slate, P.umber],
    mix: [0.5, 0.3],
    density: 0.3,
    soft: 0.5,
    sway: 0.1,
  });
  p.ink(pen => {
    for (const thread of threads)
      pen.line(
        thread.map(([x, y]): Point => [x + 0.3, y + 1]),
        { width: 0.55, broken: 0.05, wobble: 0.15 },
      );
  });
  weedOver(p, [button.plan('-62,26 -44,30 -28,40 -6,46', 2)], 3);
};

const holes: readonly Point[] = [
  [-9, -8],
  [9, -8],
  [-9, 8],
  [9, 8],
];
