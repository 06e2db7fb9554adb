import { sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sandOver } from './sunk.ts';

const { at, size } = places.gesture;
const { plan } = lay({ at: [at[0], at[1] + 4], size: size * 1.05, turn: 0.4, flat: 0.66 });
const [spine, thick] = [12, 18];

const green: Tint = [
  [P.moss, 0.7],
  [P.sage, 0.6],
];
const pages: Tint = [
  [P.bone, 0.8],
  [P.straw, 0.6],
];
const cover = [
  ...plan('-31,-49', spine),
  ...plan('0,-50', spine + 2),
  ...plan('31,-48', thick),
  ...plan('32,26', thick),
  ...plan('12,48', thick - 1),
  ...plan('-31,48', spine),
];
const band = (far: number, near: number): Point[] => [
  ...plan(`-31,${far}`, spine),
  ...plan(`31,${far}`, thick),
  ...plan(`31,${near}`, thick),
  ...plan(`-31,${near}`, spine),
];
const fore = [...plan('31,-48 32,20 31,46', thick), ...plan('34,50 34,-46', 1)];
const foot = [...plan('-31,48', spine), ...plan('6,48 31,46', thick), ...plan('34,50 2,52 -30,50', 1)];
const bared = [...plan('32,26', thick), ...plan('32,46 31,47', thick - 2), ...plan('12,48', thick - 2)];
/** The cover is turned back at its corner. */
const flap = [...plan('32,26', thick), ...plan('12,48', thick - 1), ...plan('15,30', thick + 5)];

/** It has been read in the wet, and the last of it is gone. */
export const paperback = (p: Passage): void => {
  damp(p, ringOf(places.gesture), 317);
  contact(p, plan('-32,-40 40,-48 46,52 -28,58', 0), [3, 2], 0.5);
  const last = plan('-20,48 -16,57 -4,56 4,62 16,58 24,63 34,58 32,44', 1);
  piece(p, last, { tint: pages, density: 0.2 });
  piece(p, fore, { tint: pages, density: 0.55 });
  piece(p, foot, { tint: pages, density: 0.4 });
  p.clear(polygons([cover]), { soft: 0.6, sway: 0.2 });
  piece(p, cover, { tint: pages, density: 0.14 });
  piece(p, band(-50, -20), { tint: green, density: 0.72, over: true });
  piece(
    p,
    [
      ...band(24, 48).slice(0, 1),
      ...plan('26,25', thick),
      ...plan('6,48', thick - 1),
      ...plan('-31,48', spine),
    ],
    {
      tint: green,
      density: 0.72,
      over: true,
    },
  );
  piece(p, bared, { tint: pages, density: 0.36 });
  piece(p, flap, { tint: pages, density: 0.16 });
  p.lift({
    shape: c =>
      sweep(c, [...plan('-24,-46', spine), ...plan('-24,46', spine)], 1.6, { uneven: 0.6, straight: true }),
    amount: 0.7,
    soft: 0.6,
    sway: 0.3,
  });
  p.ink(pen => {
    drawRound(pen, cover, { width: 0.95 });
    drawRound(pen, flap, { width: 0.9 });
    drawRound(pen, last, { width: 0.7 });
    for (const up of [4, 7, 10, 13, 16]) {
      const low = up * 0.68;
      pen.line([...plan('-30,49', low), ...plan('2,50', up), ...plan('32,47', up), ...plan('33,-46', up)], {
        width: 0.55,
        broken: 0.2,
        press: 0.6,
        straight: true,
        wobble: 0.5,
      });
    }
    pen.line(plan('-30,50 2,52 34,50 34,-46', 1), { width: 1.2, straight: true, broken: 0.03 });
    for (const [v, from, to] of [
      [-8, -16, 20],
      [3, -18, 22],
      [13, -6, 10],
    ] as const)
      pen.line(plan(`${from},${v} ${to},${v}`, 15), { width: 1.5, wobble: 0.7, wave: 4, broken: 0.1 });
  });
  p.lift({
    shape: c => sweep(c, plan('-12,-36 14,-36', 15), 7, { uneven: 0.2 }),
    amount: 0.9,
    soft: 0.6,
    sway: 0.2,
  });
  sandOver(p, plan('-38,30 -34,50 -22,58', 0), 5, 8);
};
