import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { cloth, stitches } from './cloth.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sandOver } from './sunk.ts';

const { at, size } = places.cold;
const { plan, point } = lay({ at: [at[0], at[1] + 5], size, turn: -0.2, flat: 0.62 });

const wool: Tint = [
  [P.slate, 0.55],
  [P.umber, 0.3],
  [P.bone, 0.4],
];
const whole: Point[] = [
  ...plan('-48,-30 -20,-33 16,-31 46,-32', 24),
  ...plan('53,-26 54,-4 54,20', 20),
  ...plan('55,28 48,33', 3),
  ...plan('20,32 -12,34 -44,33', 0),
  ...plan('-53,28 -54,20', 4),
  ...plan('-54,8 -52,-20', 20),
];
const front: Point[] = [
  ...plan('-53,21 -20,24 16,22 53,21', 23),
  ...plan('55,26 48,33', 3),
  ...plan('20,33 -12,34 -44,33', 0),
  ...plan('-53,27', 4),
];
/** The folds lie one on another, and look out at the front. */
const layers = [15, 7].map(up => plan(`-53,${30 - up * 0.3} -22,33 14,31 40,33 54,${30 - up * 0.3}`, up));
const stripes = [-36, -26].map(u => [
  ...plan(`${u},-31 ${u + 1},-6 ${u},16`, 24),
  ...plan(`${u},27`, 20),
  ...plan(`${u},33`, 12),
  ...plan(`${u},34`, 1),
]);

/** Wool, and something, folded as it was carried over the yard. */
export const blanket = (p: Passage): void => {
  damp(p, ringOf(places.cold), 313);
  contact(p, plan('-50,10 56,-30 66,-20 64,34 52,42 -44,40', 0), [2, 1], 0.4);
  cloth(p, whole, {
    tint: wool,
    density: 0.34,
    deep: 4,
    folds: [plan('48,-20 30,-13 8,-12 -14,-16', 24), plan('-18,10 4,6 22,8 44,2', 24)],
  });
  piece(p, front, { tint: wool, density: 0.5, over: true, soft: 1, round: true });
  p.wash({
    shape: c => {
      for (const [i, stripe] of stripes.entries())
        sweep(c, stripe, i ? 3 : 7, { profile: () => 1, uneven: 0.15 });
    },
    pigments: [P.payne, P.blue],
    mix: [0.7, 0.5],
    density: 0.62,
    soft: 0.8,
    sway: 0.5,
    within: c => blob(c, whole),
  });
  p.wash({
    shape: c => {
      for (const layer of layers) sweep(c, layer, 3, { uneven: 0.4, profile: () => 1 });
    },
    pigments: [P.payne, P.umber],
    mix: [0.5, 0.5],
    density: 0.5,
    soft: 1,
    sway: 0.4,
    within: c => blob(c, whole),
  });
  p.ink(pen => {
    for (const layer of layers) pen.line(layer, { width: 0.95, broken: 0.06 });
    pen.line(plan('-54,16 -20,24 16,22 53,21', 23), { width: 0.6, broken: 0.35, press: 0.5 });
    const r = random(5);
    /** The nap of it. */
    for (let i = 0; i < 46; i++) {
      const [x, y] = point(r.range(-48, 48), r.range(-28, 20), 23);
      pen.line(
        [
          [x, y],
          [x + r.range(1.5, 3), y + r.range(-1, 1)],
        ],
        { width: 0.5, press: 0.45, broken: 0 },
      );
    }
  });
  const hem = Array.from({ length: 11 }, (_, i): Point[] => [
    point(50, -28 + i * 5, 22),
    point(44, -27 + i * 5, 24),
  ]);
  stitches(p, hem.flat());
  const label = plan('26,-6 38,-8 39,0 27,2', 25);
  piece(p, label, { tint: [[P.bone, 1]], density: 0.2 });
  p.ink(pen => drawRound(pen, label, { width: 0.7 }));
  sandOver(p, plan('-58,14 -54,30 -34,38', 0), 6, 6);
};
