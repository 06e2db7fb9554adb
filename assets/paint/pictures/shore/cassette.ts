import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';
import { inkCase, paintCase, paintTape, print } from './tape.ts';

const { at, size } = places.tape;
const [x, y] = at;
const k = size / 200;
const box = lay({ at: [x - 34 * k, y - 8 * k], size: 112 * k, turn: -0.2, flat: 0.72 });
const tape = lay({ at: [x + 44 * k, y + 14 * k], size: 98 * k, turn: 0.34, flat: 0.66 });
const up = 15;

/** The one with the green dress; it has come half out of its case, and some of the tape out of it. */
export const cassette = (p: Passage): void => {
  damp(p, ringOf(places.tape), 11);
  contact(p, tape.plan('-50,-31 50,-31 50,31 -50,31'), [4, 5]);
  contact(p, box.plan('-35,-55 35,-55 35,55 -35,55'), [5, 4]);
  paintCase(p, box, [
    [P.straw, 0.6],
    [P.ochre, 0.4],
    [P.rose, 0.3],
  ]);
  woman(p);
  inkCase(p, box);
  spill(p);
  paintTape(p, tape, { colours: [P.slate, P.payne], mix: [0.5, 0.35], density: 0.29, label: P.sage });
};

const woman = (p: Passage): void => {
  const plan = (jotted: string): Point[] => box.plan(jotted, up);
  /** Dim behind her, and a pale band for the title. */
  print(
    p,
    plan('-28,-34 32,-34 32,52 12,52 20,6 4,-24 -16,10 -18,52 -28,52'),
    [P.umber, P.rose],
    [0.5, 0.4],
    0.36,
  );
  const dress = plan('-8,-6 -3,-2 5,-2 11,-7 15,-1 14,10 9,22 15,34 22,52 -16,52 -10,34 -5,22 -10,10 -12,0');
  p.lift({ shape: c => blob(c, dress), amount: 0.9, soft: 0.6, sway: 0.2 });
  print(p, dress, [P.moss, P.sage, P.blue], [0.7, 0.8, 0.15], 0.56);
  const skin = plan('-6,-24 -3,-30 3,-32 9,-29 10,-22 7,-15 6,-10 11,-7 5,-2 -3,-2 -8,-6 -2,-10 -3,-16');
  p.lift({ shape: c => blob(c, skin), amount: 0.9, soft: 0.5, sway: 0.2 });
  print(p, skin, [P.rose, P.straw], [0.5, 0.5], 0.32);
  const hair = plan('-8,-10 -10,-24 -5,-34 3,-37 10,-34 14,-24 13,-10 9,-14 9,-26 2,-30 -4,-27 -4,-14');
  print(p, hair, [P.umber, P.sepia], [0.6, 0.4], 0.5);
  p.ink(pen => {
    const fine = { width: 0.75, broken: 0.1, wobble: 0.25 };
    pen.line(plan('-10,-10 -11,-24 -5,-34 3,-37 10,-34 14,-24 13,-10'), fine);
    pen.line(plan('-2,-24 1,-23.4'), { ...fine, width: 0.9, broken: 0 });
    pen.line(plan('4,-23.6 7,-24.2'), { ...fine, width: 0.9, broken: 0 });
    pen.line(plan('1,-17 4,-17.4'), { ...fine, width: 1.1, broken: 0 });
    pen.hatch(hair, { angle: 1.3, gap: 1.3, width: 0.9, skip: 0 });
    pen.hatch(plan('6,24 9,22 22,52 8,52'), { angle: 1.2, gap: 2 });
    pen.line(plan('-8,-6 -12,0 -10,10 -5,22 -10,34 -16,51'), fine);
    pen.line(plan('11,-7 15,-1 14,10 9,22 15,34 22,51'), { ...fine, width: 1 });
    pen.line(plan('14,0 21,10 16,20 8,14'), fine);
    pen.line(plan('2,28 1,50'), { ...fine, press: 0.5 });
    pen.line(plan('7,28 12,50'), { ...fine, press: 0.5 });
    pen.line(plan('-4,28 -8,50'), { ...fine, press: 0.5 });
    pen.line(plan('-22,-44 -14,-46 -6,-43 4,-45 14,-43 25,-45'), {
      ...fine,
      width: 1.3,
      wobble: 0.8,
      wave: 5,
    });
  });
};

/** A loop of brown tape, drawn out by the water. */
const spill = (p: Passage): void => {
  const loop: Point[] = [
    tape.point(-20, 30),
    tape.point(-34, 52),
    tape.point(-66, 50),
    tape.point(-72, 66),
    tape.point(-46, 74),
    tape.point(-30, 62),
    tape.point(-44, 50),
    tape.point(-84, 62),
  ];
  p.wash({
    shape: c => sweep(c, loop, 2.6, { uneven: 0.7, profile: () => 1, seed: 4 }),
    pigments: [P.umber, P.rust],
    mix: [0.8, 0.5],
    density: 0.55,
    soft: 0.6,
    sway: 0.3,
    rough: 0.2,
  });
  p.ink(pen => pen.line(loop, { width: 0.7, broken: 0.3, wobble: 0.3 }));
};
