import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { metal } from './metal.ts';
import { circle, drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sandOver } from './sunk.ts';

const [lockX, lockY] = places.closing.at;
const lock = lay({ at: [lockX, lockY + 4], size: places.closing.size * 1.22, turn: -0.46, flat: 0.8 });
const thick = 9;
const bow = lock.plan('-21,-6 -22,-28 -17,-44 0,-51 17,-44 22,-28 21,-6', thick - 2);

/** A rod of metal along a line: its dark edge is drawn, and the light runs along the top of it. */
const rod = (p: Passage, line: readonly Point[], width: number, tint: Tint, density: number): void => {
  const broad = { profile: () => 1, uneven: 0.08 } as const;
  p.clear(c => sweep(c, line, width + 0.6, broad), { soft: 0.5, sway: 0.1 });
  p.wash({
    shape: c => sweep(c, line, width, broad),
    pigments: tint.map(([pigment]) => pigment),
    mix: tint.map(([, share]) => share),
    density,
    soft: 0.5,
    sway: 0.2,
    rim: 0.6,
  });
  const aside = (by: number): Point[] => curve(line).map(([x, y]): Point => [x + by * 0.5, y + by * 0.87]);
  p.lift({
    shape: c => sweep(c, aside(-width * 0.16), width * 0.3, { uneven: 0.3 }),
    amount: 0.8,
    soft: 0.5,
    sway: 0.1,
  });
  p.ink(pen => {
    pen.line(aside(width * 0.48), { width: 0.95, broken: 0.02 });
    pen.line(aside(-width * 0.48), { width: 0.7, broken: 0.12 });
  });
};

const steel: Tint = [
  [P.slate, 0.7],
  [P.payne, 0.4],
];

/** As big as a purse, off the bottom gate. */
export const padlock = (p: Passage): void => {
  damp(p, ringOf(places.closing), 419);
  contact(p, lock.plan('-36,-8 -22,-46 4,-56 28,-42 46,-10 46,42 34,52 -30,50', 0), [2.4, 2.6], 0.5);
  rod(p, bow, 6, steel, 0.55);
  const side = [...lock.plan('-36,40 -30,46 30,46 36,40', thick), ...lock.plan('36,42 30,48 -30,48 -36,42')];
  metal(p, side, { kind: 'brass', density: 0.9 });
  const face = lock.plan('-30,-12 30,-12 36,-6 36,40 30,46 -30,46 -36,40 -36,-6', thick);
  metal(p, face, {
    kind: 'brass',
    density: 0.62,
    gleam: lock.plan('-31,-7 -32,34', thick),
    gleamWidth: 2.6,
    dark: lock.plan('26,-11 35,-6 35,40 30,45 26,45', thick),
  });
  piece(p, circle(lock, -2, 12, 5, thick), { tint: keyhole, density: 1, round: true });
  piece(p, lock.plan('-4,14 0,14 2,27 -6,27', thick), { tint: keyhole, density: 1 });
  piece(p, lock.plan('-34,26 -20,34 -8,44 -30,45 -36,40', thick), {
    tint: [[P.rust, 1]],
    density: 0.4,
    over: true,
    soft: 1.6,
  });
  sandOver(p, lock.plan('14,52 30,53 44,44', 0), 3.6, 3);
};

const keyhole: Tint = [
  [P.sepia, 1],
  [P.payne, 0.4],
];

const spare = lay({ at: places.current.at, size: places.current.size * 1.3, turn: -0.36, flat: 0.78 });
const up = 3;
const ring = circle(spare, -44, 6, 22, up + 1);

/** Of the old sort, with a bit to it, on the ring it was held out by. */
export const spareKey = (p: Passage): void => {
  damp(p, ringOf(places.current), 421);
  contact(p, spare.plan('-66,0 -40,-18 0,-18 54,-6 58,20 36,22 10,10 -30,30 -62,24', 0), [2.2, 2.6], 0.5);
  const bit = spare.plan('34,3 52,3 52,22 46,22 46,14 42,14 42,22 34,22', up);
  metal(p, bit, { kind: 'iron', density: 0.62 });
  rod(p, spare.plan('-6,0 28,0 56,0', up), 5, iron, 0.75);
  rod(p, [...circle(spare, -20, 0, 15, up)], 4.2, iron, 0.75);
  p.ink(pen => {
    for (const u of [-4, 2]) pen.line(spare.plan(`${u},-6 ${u},6`, up), { width: 1.1, broken: 0 });
  });
  rod(p, ring, 2, brass, 0.9);
  p.ink(pen => drawRound(pen, spare.plan('30,24 34,22', up), { width: 0.5 }));
};

const iron: Tint = [
  [P.payne, 0.7],
  [P.umber, 0.35],
  [P.rust, 0.3],
];
const brass: Tint = [
  [P.ochre, 0.9],
  [P.umber, 0.5],
];
