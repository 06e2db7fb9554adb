import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn, weedOver } from './sunk.ts';
import { inkCase, paintCase, paintTape, print } from './tape.ts';

const { at, size } = places.secondhand;
const box = lay({ at: [at[0] - 7, at[1]], size: size * 0.92, turn: -0.46, flat: 0.76 });
/** Half out of the case, through the side that opens. */
const tape = lay({ at: box.point(45, 4, 3), size: size * 0.88, turn: -0.46 + Math.PI / 2, flat: 0.76 });
const gone = '35,-55 35,-22 27,-28 22,-26 17,-38 6,-42 4,-55';
const cracks = ['-35,26 -22,20 -16,34 -2,42 6,55', '17,-38 23,-14 18,4 35,20', '23,-14 35,-10'];
const card = (jotted: string): Point[] => box.plan(jotted, 15);

/** The same green dress, and one clean place in the dust, the size of a thumb. */
export const secondCassette = (p: Passage): void => {
  damp(p, ringOf(places.secondhand), 353);
  contact(p, tape.plan('-50,-31 50,-31 50,31 -50,31'), [3, 3], 0.5);
  paintTape(p, tape, { colours: [P.slate, P.payne], mix: [0.5, 0.35], density: 0.29, label: P.sage });
  contact(p, box.plan('-35,-55 35,-55 35,55 -35,55'), [4, 3], 0.45);
  paintCase(p, box, [
    [P.straw, 0.6],
    [P.ochre, 0.4],
    [P.rose, 0.3],
  ]);
  const dress = card('-8,-14 12,-14 18,2 12,16 26,52 -20,52 -8,16 -13,0');
  p.lift({ shape: c => blob(c, dress), amount: 0.9, soft: 0.5, sway: 0.2 });
  print(p, dress, [P.moss, P.sage], [0.8, 0.7], 0.66);
  const hair = card('-10,-14 -11,-34 2,-43 14,-36 17,-14 8,-18 0,-18');
  const face = card('-3,-22 1,-32 9,-32 11,-22 8,-13 0,-12');
  print(p, hair, [P.umber, P.sepia], [0.7, 0.4], 0.75);
  p.lift({ shape: c => blob(c, face), amount: 0.95, soft: 0.5, sway: 0.1 });
  print(p, face, [P.rose, P.straw], [0.5, 0.5], 0.3);
  inkCase(p, box);
  /** Dust, and where a thumb has been. */
  p.wash({
    shape: c => polygon(c, card('-35,-55 35,-55 35,55 -35,55')),
    pigments: [P.umber, P.straw],
    mix: [0.5, 0.6],
    density: 0.3,
    soft: 0.6,
    sway: 0.2,
    pool: 0.7,
    poolFeature: 14,
  });
  p.lift({
    shape: c => blob(c, card('-22,22 -16,16 -9,20 -8,32 -14,38 -21,33')),
    amount: 0.6,
    soft: 0.6,
    sway: 0.2,
  });
  /** A corner of the lid has gone, and one looks into the tray. */
  piece(p, card(gone), {
    tint: [
      [P.payne, 0.7],
      [P.umber, 0.5],
    ],
    density: 0.7,
  });
  p.lift({
    shape: c => {
      for (const crack of cracks) sweep(c, card(crack), 1, { straight: true, profile: () => 1 });
    },
    amount: 0.9,
    soft: 0.4,
    sway: 0.2,
  });
  p.ink(pen => {
    pen.line(card('35,-22 27,-28 22,-26 17,-38 6,-42 4,-55'), { width: 1, straight: true, broken: 0 });
    for (const crack of cracks)
      pen.line(
        card(crack).map(([x, y]): Point => [x + 0.6, y + 0.9]),
        { width: 0.7, straight: true, broken: 0.05 },
      );
  });
  weedOver(p, [box.plan('-44,34 -30,44 -16,40 -2,52', 16), box.plan('-36,20 -30,40 -34,56', 16)], 2.6);
};

const cockle = lay({
  at: [places.theory.at[0], places.theory.at[1] + 2],
  size: places.theory.size,
  turn: -0.4,
  flat: 0.78,
});
/** From the hinge outward, how far each rib goes. */
const ribs = Array.from({ length: 13 }, (_, i) => {
  const turn = Math.PI * (0.5 + (i - 6) * 0.078);
  const long = 90 - (i - 6) ** 2 * 0.95;
  return { turn, long };
});
const along = (turn: number, long: number): Point => {
  const bulge = Math.sin(Math.min(1, long / 82) * Math.PI) * 15;
  return cockle.point(Math.cos(turn) * long * 1.02, -40 + Math.sin(turn) * long, bulge);
};
const rim = ribs.flatMap(({ turn, long }, i): Point[] => {
  const next = ribs[i + 1];
  const tip = along(turn, long + 1);
  return next ? [tip, along((turn + next.turn) / 2, (long + next.long) / 2 - 2)] : [tip];
});
const valve = [...cockle.plan('-17,-36 -9,-46 0,-49 9,-46 17,-36', 7), ...rim];
const pale: Tint = [
  [P.bone, 0.7],
  [P.straw, 0.5],
  [P.rose, 0.3],
];

/** Half of one; it would shut only on the one it grew on. */
export const shell = (p: Passage): void => {
  damp(p, ringOf(places.theory), 359);
  contact(p, valve, [3.5, 3], 0.5);
  piece(p, valve, { tint: pale, density: 0.22 });
  piece(p, [along(1.0, 20), ...rim.slice(0, 12), along(1.7, 60)], {
    tint: [
      [P.violet, 0.6],
      [P.rose, 0.5],
    ],
    density: 0.3,
    over: true,
    soft: 2,
  });
  p.wash({
    shape: c => {
      for (const long of [38, 58, 72])
        sweep(
          c,
          ribs.map(({ turn, long: most }) => along(turn, (long * most) / 82)),
          3,
          { uneven: 0.5, seed: long },
        );
    },
    pigments: [P.umber, P.rose],
    mix: [0.5, 0.5],
    density: 0.26,
    soft: 0.9,
    sway: 0.3,
    within: c => blob(c, valve),
  });
  p.ink(pen => {
    drawRound(pen, valve, { width: 0.95 });
    for (const { turn, long } of ribs)
      pen.line([along(turn, 7), along(turn, long * 0.5), along(turn, long - 1)], {
        width: 0.7,
        broken: 0.1,
        press: 0.75,
      });
  });
  sunkIn(p, cockle.plan('-46,16 -30,38 -6,50 20,50', 0), 14, 7);
};
