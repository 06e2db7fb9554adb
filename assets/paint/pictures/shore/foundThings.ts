import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn } from './sunk.ts';

const leafLie = lay({ at: places.gallery.at, size: places.gallery.size, turn: 0.62, flat: 0.74 });
/** A sycamore’s, from the stalk round; each lobe has its teeth. */
const leafEdge = leafLie.plan(
  '-3,26 -18,34 -30,30 -38,33 -36,22 -48,16 -42,10 -54,0 -42,-2 -44,-10 -32,-7 -26,-12 -34,-22 -28,-24 -32,-38 -20,-32 -16,-38 -8,-30 -6,-42 0,-56 7,-42 9,-30 17,-38 21,-31 33,-38 29,-24 35,-22 27,-11 33,-7 45,-11 43,-2 55,1 43,10 49,17 36,22 38,33 30,30 18,34 3,26',
  2,
);
const veins = [
  '0,26 0,0 0,-50',
  '0,22 -16,2 -30,-32',
  '0,22 17,2 31,-32',
  '0,26 -24,10 -49,1',
  '0,26 24,10 50,2',
];

/** It is brown, and dry as paper, and has had a tyre across it, in a sort of plait. */
export const leaf = (p: Passage): void => {
  damp(p, ringOf(places.gallery), 233);
  contact(p, leafEdge, [2.5, 3.5], 0.42);
  piece(p, leafEdge, {
    tint: [
      [P.sienna, 0.7],
      [P.rust, 0.5],
      [P.umber, 0.2],
    ],
    density: 0.62,
  });
  piece(p, leafLie.plan('0,26 18,34 30,30 38,33 36,22 49,17 43,10 55,1 43,-2 45,-11 30,-6 12,6', 2), {
    tint: [
      [P.umber, 0.7],
      [P.rust, 0.4],
    ],
    density: 0.34,
    over: true,
    soft: 1.6,
  });
  /** Two rows of it, each leaning on the other. */
  const tread = Array.from({ length: 15 }, (_, t): Point[][] => {
    const [u, v] = [-50 + t * 7, 17 - t * 3.2];
    return [
      leafLie.plan(`${u},${v - 13} ${u + 5},${v - 1}`, 2),
      leafLie.plan(`${u + 6},${v - 1} ${u + 2},${v + 12}`, 2),
    ];
  }).flat();
  p.lift({
    shape: c => {
      for (const [i, line] of veins.entries())
        sweep(c, leafLie.plan(line, 2), i ? 1.6 : 2.2, { uneven: 0.2, seed: i + 1 });
    },
    amount: 0.62,
    soft: 0.6,
    sway: 0.1,
  });
  p.wash({
    shape: c => {
      for (const [i, line] of tread.entries())
        sweep(c, line, 2.4, { uneven: 0.3, seed: i + 1, straight: true });
    },
    pigments: [P.sepia, P.umber],
    mix: [0.6, 0.5],
    density: 0.5,
    soft: 0.8,
    sway: 0.3,
    dry: 0.15,
    within: c => blob(c, leafEdge),
  });
  piece(p, leafLie.plan('-2,25 2,25 4,36 10,46 16,52 13,54 6,48 0,37', 2), {
    tint: [
      [P.rust, 0.6],
      [P.umber, 0.5],
    ],
    density: 0.6,
  });
  p.ink(pen => {
    drawRound(pen, leafEdge, { width: 0.85 });
    for (const line of veins) pen.line(leafLie.plan(line, 2), { width: 0.45, press: 0.5, broken: 0.3 });
    pen.line(leafLie.plan('2,26 4,36 10,46 16,52', 2), { width: 1, broken: 0.05 });
  });
};

const stoneLie = lay({ at: places.pond.at, size: places.pond.size, turn: -0.2, flat: 0.6 });
const stoneEdge = [
  ...stoneLie.plan('-50,4 -46,-10 -30,-26 -8,-30 20,-28 36,-16 47,-8', 7),
  ...stoneLie.plan('51,2 46,16 30,29 6,34 -18,30 -40,20', 0),
];
const stoneUnder = [
  ...stoneLie.plan('51,0 46,16 30,29 6,34 -18,30 -42,18', 0),
  ...stoneLie.plan('-38,16 -14,22 8,25 28,18 42,6', 5),
];
const thread = stoneLie.plan('-32,-24 -26,-12 -12,-2 -2,8 8,14 14,24 13,33', 5);

/** Grey, made for skimming; a white thread goes round it, that doesn’t meet. */
export const flatStone = (p: Passage): void => {
  damp(p, ringOf(places.pond), 239);
  contact(p, stoneEdge, [3.5, 2.5], 0.5);
  const grey: Tint = [
    [P.slate, 0.7],
    [P.violet, 0.35],
    [P.umber, 0.25],
  ];
  piece(p, stoneEdge, { tint: grey, density: 0.5, round: true });
  piece(p, stoneUnder, { tint: grey, density: 0.62, round: true, over: true, soft: 1.3 });
  p.lift({
    shape: c => sweep(c, stoneLie.plan('-40,-6 -28,-18 -6,-23 16,-20', 7), 7, { uneven: 0.6 }),
    amount: 0.5,
    soft: 2.4,
    sway: 0.6,
  });
  p.lift({
    shape: c => sweep(c, thread, 3, { uneven: 0.6, profile: () => 1 }),
    amount: 1,
    soft: 0.6,
    sway: 0.4,
  });
  p.ink(pen => {
    drawRound(pen, stoneEdge, { width: 1, round: true });
    pen.hatch(stoneUnder, { angle: -0.3, gap: 2.2, press: 0.5, skip: 0.2 });
    const r = random(3);
    for (let i = 0; i < 18; i++) {
      const [x, y] = stoneLie.point(r.range(-34, 36), r.range(-20, 20), 7);
      const speck: Point[] = [
        [x, y],
        [x + 1.2, y + 0.3],
      ];
      pen.line(speck, { width: 0.9, broken: 0, press: 0.5, taper: [0, 0] });
    }
  });
  sunkIn(p, stoneLie.plan('-60,2 -48,22 -26,34 0,36', 0), 18, 5);
};
