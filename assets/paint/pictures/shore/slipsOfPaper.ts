import type { Passage } from '../../engine/passage.ts';
import { type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sheetOfPaper, writing } from './sheetOfPaper.ts';
import { sandOver } from './sunk.ts';

const printed = { straight: true, wobble: 0.2, broken: 0.05, width: 0.6, press: 0.6 } as const;
const byHand = { straight: true, wobble: 0.25, broken: 0, taper: [0, 0.1], press: 1 } as const;

const slip = lay({ at: places.solitude.at, size: places.solitude.size * 1.22, turn: -0.24, flat: 0.78 });
const band: Tint = [
  [P.blue, 1],
  [P.payne, 0.45],
];

/** For one night and one vehicle, with how many were in it. */
export const motorwayTicket = (p: Passage): void => {
  damp(p, ringOf(places.solitude), 401);
  sheetOfPaper(p, slip, { half: [32, 48], seed: 51, torn: ['near'], density: 0.08, curl: [1, 1, 13] });
  piece(p, slip.plan('-30,-46 30,-46 30,-12 -30,-12', 1), { tint: band, density: 0.6 });
  /** The sign for a motorway: two carriageways going off under a bridge. */
  for (const white of [
    '-14,-15 -5,-15 -2,-43 -6,-43',
    '5,-15 14,-15 6,-43 2,-43',
    '-17,-36 17,-36 17,-32 -17,-32',
  ])
    p.clear(
      c => {
        c.beginPath();
        for (const [x, y] of slip.plan(white, 1)) c.lineTo(x, y);
        c.fill();
      },
      { soft: 0.4, sway: 0 },
    );
  p.ink(pen => {
    writing(pen, slip, [-26, -7, -2, 44], 4, { short: 0.3, seed: 6, height: 1.6, press: 0.7 });
    pen.line(slip.plan('3,-2 26,-2 26,30 3,30 3,-2', 1), printed);
    pen.line(slip.plan('8,7 12,2 19,3 20,9 8,25 23,24', 1), { ...byHand, width: 1.7 });
  });
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
