import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sandOver } from './sunk.ts';

const drawn = { broken: 0, wobble: 0.2, taper: [0, 0] } as const;
const white: Tint = [
  [P.bone, 0.6],
  [P.slate, 0.12],
];

const packet = lay({ at: places.norfolk.at, size: places.norfolk.size * 1.1, turn: 0.3, flat: 0.74 });
const teeth = (from: number, to: number, v: number): Point[] =>
  Array.from({ length: 13 }, (_, i) =>
    packet.point(from + ((to - from) * i) / 12, v + (i % 2 ? 2.6 : -2.6), 1),
  );
const sachet = [
  ...packet.plan('-33,-42 -26,-47 -12,-42 0,-46 14,-40 24,-45 34,-41', 1),
  ...packet.plan('36,0', 1),
  ...teeth(34, -34, 52),
  ...packet.plan('-36,4', 1),
];
const mill = (jotted: string): Point[] => packet.plan(jotted, 4);

/** Windmills of Norfolk, and what to ask for; the sugar has been tipped out. */
export const sugarPacket = (p: Passage): void => {
  damp(p, ringOf(places.norfolk), 347);
  contact(p, sachet, [2.5, 3], 0.45);
  piece(p, sachet, { tint: white, density: 0.14 });
  const mouth = packet.plan('-30,-40 -24,-45 -12,-41 0,-45 14,-39 24,-44 31,-40 14,-34 -12,-34', 1);
  piece(p, mouth, {
    tint: [
      [P.umber, 0.7],
      [P.slate, 0.5],
    ],
    density: 0.5,
    over: true,
  });
  piece(p, packet.plan('24,-36 35,-38 36,44 26,44', 1), {
    tint: [
      [P.slate, 0.7],
      [P.violet, 0.4],
    ],
    density: 0.2,
    over: true,
    soft: 1.4,
  });
  piece(p, mill('-10,20 -5,-8 -4,-14 0,-17 4,-14 5,-8 10,20'), {
    tint: [
      [P.blue, 0.8],
      [P.payne, 0.4],
    ],
    density: 0.8,
    over: true,
  });
  p.wash({
    shape: c => {
      for (const sail of sails) polygon(c, mill(sail));
    },
    pigments: [P.blue, P.payne],
    mix: [0.7, 0.2],
    density: 0.36,
    soft: 0.5,
    sway: 0.1,
  });
  p.ink(pen => {
    drawRound(pen, sachet, { width: 0.75 });
    for (const stock of stocks) pen.line(mill(stock), { ...drawn, width: 0.9, straight: true });
    pen.line(packet.plan('-34,45 34,45', 1), { width: 0.6, straight: true });
  });
  p.pencil(pen =>
    pen.line(mill('-24,34 -20,28 -17,35 -13,28 -10,34 -6,29 -2,35 2,29 6,34 10,29 13,35 18,29 24,34'), {
      ...drawn,
      width: 1.2,
      press: 0.9,
    }),
  );
  const r = random(9);
  const grains = Array.from(
    { length: 34 },
    (): Point => packet.point(r.gauss() * 15, -52 - Math.abs(r.gauss()) * 8),
  );
  p.clear(
    c => {
      for (const [x, y] of grains) c.fillRect(x, y, 1.7, 1.4);
    },
    { soft: 0.4, sway: 0 },
  );
};

/** Each hangs on one side of its stock. */
const sails = [
  '-3,-15 -16,-27 -20,-23 -7,-11',
  '5,-15 17,-29 21,-25 9,-11',
  '3,-9 16,3 12,7 -1,-5',
  '-4,-9 -16,5 -20,1 -8,-13',
];
const stocks = ['-17,-26 16,3', '18,-28 -17,4'];

const stub = lay({ at: places.possible.at, size: places.possible.size * 1.08, turn: 0.26, flat: 0.72 });
const torn = (u: number, from: number, to: number): Point[] =>
  Array.from({ length: 9 }, (_, i) =>
    stub.point(u + (i % 2 ? 1.8 : -1.8), from + ((to - from) * i) / 8, 1.5),
  );
const card = [...torn(50, -28, 28), ...torn(-50, 28, -28)];

/** One of five in a strip. */
export const ticket = (p: Passage): void => {
  damp(p, ringOf(places.possible), 349);
  contact(p, card, [2.4, 2.4], 0.45);
  piece(p, card, {
    tint: [
      [P.straw, 0.9],
      [P.ochre, 0.3],
    ],
    density: 0.52,
  });
  p.ink(pen => {
    drawRound(pen, card, { width: 0.78 });
    pen.line(stub.plan('-30,-24 -30,24', 1.5), { width: 0.8, straight: true, broken: 0.4 });
    for (const letter of letters)
      pen.line(stub.plan(letter, 1.5), { ...drawn, width: 1.35, straight: true, press: 1 });
    for (let i = 0; i < 4; i++)
      pen.line(stub.plan(`-43,${-16 + i * 10} -37,${-14 + i * 10}`, 1.5), { ...drawn, width: 1.4 });
  });
  sandOver(p, stub.plan('-56,14 -48,28 -34,34', 0), 4, 5);
};

/** ADMIT, and under it ONE. */
const letters = [
  '-22,-5 -17,-19 -12,-5',
  '-20,-10 -14,-10',
  '-7,-5 -7,-19 0,-17 2,-12 0,-7 -7,-5',
  '8,-5 8,-19 13,-10 18,-19 18,-5',
  '25,-5 25,-19',
  '31,-19 41,-19',
  '36,-19 36,-5',
  '-18,4 -8,4 -6,12 -8,20 -18,20 -20,12 -18,4',
  '2,20 2,4 14,20 14,4',
  '36,4 23,4 23,20 36,20',
  '23,12 33,12',
];
