import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { drawRound, piece, type Tint } from './piece.ts';
import { places, ringOf } from './places.ts';
import { sunkIn, weedOver } from './sunk.ts';

const { at, size } = places.couple;
const { plan, point } = lay({ at: [at[0], at[1] + 8], size, turn: -0.36, flat: 0.64 });
const tall = 24;
const top = plan('-47,-21 -20,-22 38,-22 43,-18 48,-17 48,19 45,22 10,21 -44,22 -48,18', tall);
const front = [...plan('-46,22 47,21', tall), ...plan('48,22 -46,23', 0)];
const end = [...plan('-47,-20 -46,21', tall), ...plan('-46,23 -48,-20', 0)];
const frog = plan('-28,-10 28,-10 31,-7 31,8 28,10 -28,10 -31,7 -31,-7', tall);

const fired = (umber: number): Tint => [
  [P.rust, 0.9],
  [P.sienna, 0.3],
  [P.umber, umber],
];
const mortar: Tint = [
  [P.bone, 0.7],
  [P.slate, 0.3],
];
const moss: Tint = [
  [P.moss, 0.7],
  [P.olive, 0.6],
];

/** Darker than the rest: it is the one that was warm until ten to nine. */
export const brick = (p: Passage): void => {
  damp(p, ringOf(places.couple), 251);
  contact(p, plan('-44,0 48,-22 55,-20 55,24 -36,29', 0), [5, 4], 0.5);
  piece(p, end, { tint: fired(0.3), density: 0.62 });
  piece(p, front, { tint: fired(0.5), density: 0.8 });
  piece(p, top, { tint: fired(0.12), density: 0.5 });
  piece(p, frog, { tint: fired(0.5), density: 0.3, over: true });
  piece(p, plan('-48,-19 -36,-22 -31,-14 -38,-8 -44,-6', tall + 1), {
    tint: mortar,
    density: 0.18,
    round: true,
  });
  piece(p, [...plan('6,19 18,16 33,18 45,15 47,21 30,23 10,22', tall + 1), ...plan('8,22', 24)], {
    tint: mortar,
    density: 0.24,
  });
  piece(p, plan('-46,20 -36,15 -20,17 -10,22 -24,27 -42,25', tall), {
    tint: moss,
    density: 0.75,
    round: true,
  });
  p.ink(pen => {
    const ruled = { straight: true, width: 1, broken: 0.05, wobble: 0.3 } as const;
    drawRound(pen, top, { width: 0.85 });
    drawRound(pen, frog, { width: 0.6 });
    pen.hatch(plan('-28,-9 28,-10 28,-3 -28,-3', tall), { angle: -0.3, gap: 2, press: 0.6 });
    pen.line([...plan('-47,-20', tall), ...plan('-48,-20 -46,23', 0)], ruled);
    pen.line(plan('-46,23 48,22', 0), { ...ruled, width: 1.5 });
    pen.line([...plan('48,20', tall), ...plan('48,22', 0)], { ...ruled, width: 1.3 });
    pen.line([...plan('-46,22', tall), ...plan('-46,23', 0)], { ...ruled, width: 0.7 });
    const r = random(8);
    for (let i = 0; i < 40; i++) {
      const [x, y]: Point =
        i % 2
          ? point(r.range(-44, 45), 22, r.range(3, tall))
          : point(r.range(-42, 44), r.range(-19, 20), tall);
      const grit: Point[] = [
        [x, y],
        [x + 1.2, y + 0.4],
      ];
      pen.line(grit, { width: 1, broken: 0, press: 0.6, taper: [0, 0] });
    }
  });
  sunkIn(p, plan('-62,-4 -54,16 -36,27 -12,29 12,28', 0), 21, 9);
  weedOver(p, [plan('62,10 46,26 24,27 8,31', 1), plan('54,26 40,31 24,38', 1)], 3);
};
