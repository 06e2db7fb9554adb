import type { Passage } from '../../engine/passage.ts';
import { type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { writing } from './sheetOfPaper.ts';
import { sandOver, weedOver } from './sunk.ts';

const printed = { straight: true, wobble: 0.2, broken: 0.05, width: 0.6, press: 0.6 } as const;
const byHand = { straight: true, wobble: 0.25, broken: 0, taper: [0, 0.1], press: 1 } as const;

const slip = lay({ at: places.solitude.at, size: places.solitude.size * 1.4, turn: -0.24, flat: 0.76 });
const card: Tint = [
  [P.straw, 0.8],
  [P.sage, 0.5],
];
const motorway: Tint = [
  [P.blue, 1],
  [P.payne, 0.45],
];
const carBody = '-13,9 -12,0 -4,-2 2,-11 17,-11 24,-2 31,0 32,9';

/** For one night and one vehicle, with how many were in it. */
export const motorwayTicket = (p: Passage): void => {
  damp(p, ringOf(places.solitude), 401);
  const outline = slip.plan('-56,-22 48,-22 57,-12 57,23 -56,23 -54,16 -57,9 -54,2 -57,-5 -54,-12', 2);
  contact(p, outline, [2.4, 2.8], 0.5);
  piece(p, outline, { tint: card, density: 0.36 });
  /** On the stub, the sign for a motorway: two carriageways going off under a bridge. */
  piece(p, slip.plan('-50,-17 -26,-17 -26,4 -50,4', 2), { tint: motorway, density: 0.75 });
  for (const white of [
    '-46,3 -41,3 -39,-15 -41,-15',
    '-35,3 -30,3 -35,-15 -37,-15',
    '-47,-10 -29,-10 -29,-7 -47,-7',
  ])
    p.clear(
      c => {
        c.beginPath();
        for (const [x, y] of slip.plan(white, 2)) c.lineTo(x, y);
        c.fill();
      },
      { soft: 0.4, sway: 0 },
    );
  piece(p, slip.plan(carBody, 2), { tint: motorway, density: 0.8, over: true });
  piece(p, slip.plan('35,-12 52,-12 52,16 35,16', 2), { tint: [[P.bone, 0.6]], density: 0.06 });
  p.clear(
    c => {
      c.beginPath();
      for (const [x, y] of slip.plan('0,-2 4,-8.5 9,-8.5 9,-2', 2)) c.lineTo(x, y);
      c.fill();
    },
    { soft: 0.4, sway: 0 },
  );
  p.ink(pen => {
    drawRound(pen, outline, { width: 0.85 });
    for (let v = -20; v < 22; v += 6)
      pen.line(slip.plan(`-20,${v} -20,${v + 3}`, 2), { ...printed, width: 1, press: 0.9, taper: [0, 0] });
    for (const [i, u] of [-48, -42, -36, -30].entries())
      pen.line(slip.plan(`${u},10 ${u + (i % 2) * 2},18`, 2), {
        ...printed,
        width: 1.5,
        press: 1,
        taper: [0, 0],
      });
    for (const u of [-4, 23])
      pen.line([slip.point(u - 2.6, 10, 2), slip.point(u + 2.6, 10, 2)], {
        ...printed,
        width: 4.2,
        broken: 0,
        taper: [0, 0],
        press: 1,
      });
    pen.line(slip.plan('-14,17 6,17', 2), { ...printed, width: 1 });
    pen.line(slip.plan('10,17 28,17', 2), { ...printed, width: 1 });
    drawRound(pen, slip.plan('35,-12 52,-12 52,16 35,16', 2), { width: 0.7 });
    pen.line(slip.plan('38.5,-4 42,-8 47,-7 48,-2 39,11 50,10', 2), { ...byHand, width: 1.8 });
  });
  weedOver(p, [slip.plan('14,30 26,22 40,26 58,16', 3), slip.plan('34,30 44,20 60,26', 3)], 2.4);
};

const note = lay({ at: places.confession.at, size: places.confession.size * 1.3, turn: 0.3, flat: 0.66 });
/** It has been so long in eight that it will not lie down. */
const rising = (jotted: string): Point[] =>
  points(jotted).map(([u, v]) => note.point(u, v, 1 + Math.max(0, -6 - v) * 0.7 + Math.abs(u) * 0.2));

/** The address at Westing, handed forward between the seats. */
export const address = (p: Passage): void => {
  damp(p, ringOf(places.confession), 409);
  const whole = rising('-40,-34 0,-34 40,-34 40,-6 40,36 0,36 -40,36 -40,-6');
  contact(p, note.plan('-40,-6 50,-12 52,36 44,42 0,42 -40,40', 0), [2, 2], 0.46);
  piece(p, whole, {
    tint: [
      [P.bone, 0.8],
      [P.straw, 0.4],
    ],
    density: 0.1,
  });
  for (const [panel, density] of [
    ['0,-34 40,-34 40,-6 0,-6', 0.26],
    ['-40,-34 0,-34 0,-6 -40,-6', 0.05],
    ['0,-6 40,-6 40,36 0,36', 0.07],
  ] as const)
    piece(p, rising(panel), {
      tint: [
        [P.slate, 0.7],
        [P.violet, 0.4],
      ],
      density,
      over: true,
    });
  p.ink(pen => {
    drawRound(pen, whole, { width: 0.76 });
    pen.line(rising('-40,-6 0,-6 40,-6'), { ...printed, width: 0.8, press: 0.8 });
    for (const crease of ['0,-34 0,-6 0,36'])
      pen.line(rising(crease), { ...printed, width: 0.5, press: 0.5 });
    for (const [i, line] of lines.entries())
      writing(pen, note, line, 1, { short: 0, seed: 3 + i, height: 3.2, width: 0.75, press: 1 });
  });
  sandOver(p, note.plan('-46,34 -34,40 -16,41', 0), 3.4, 8);
};

/** Each begins a little further in than the one above, as one was taught to. */
const lines = [
  [-35, -4, 0, 3],
  [-27, 6, 14, 13],
  [-19, 15, 16, 22],
  [-11, 24, 34, 31],
] as const;
