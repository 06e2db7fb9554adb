import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';
import { inkCase, paintCase, paintTape, print } from './tape.ts';

const { at, size } = places.lost;
const [x, y] = at;
const k = size / 176;
const box = lay({ at: [x + 20 * k, y - 4 * k], size: 98 * k, turn: 0.42, flat: 0.7 });
const tape = lay({ at: [x - 46 * k, y + 12 * k], size: 80 * k, turn: -0.62, flat: 0.62 });
const up = 15;

/** The wrong one: a man at an organ, and a great many teeth. */
export const wrongCassette = (p: Passage): void => {
  damp(p, ringOf(places.lost), 23);
  contact(p, tape.plan('-50,-31 50,-31 50,31 -50,31'), [4, 4]);
  paintTape(p, tape, { colours: [P.bone, P.straw], mix: [0.8, 0.4], density: 0.4, label: P.rust });
  contact(p, box.plan('-35,-55 35,-55 35,55 -35,55'), [5, 4]);
  paintCase(p, box, [
    [P.rust, 0.6],
    [P.ochre, 0.6],
  ]);
  organist(p);
  inkCase(p, box);
};

const organist = (p: Passage): void => {
  const plan = (jotted: string): Point[] => box.plan(jotted, up);
  const jacket = plan('-27,26 -24,10 -12,3 0,8 14,3 26,10 31,26');
  p.lift({ shape: c => blob(c, jacket), amount: 0.8, soft: 0.6, sway: 0.2 });
  print(p, jacket, [P.payne, P.blue], [0.4, 0.7], 0.42);
  const face = plan('-14,-22 -12,-34 0,-39 13,-35 16,-22 13,-6 4,4 -4,3 -12,-7');
  p.lift({ shape: c => blob(c, face), amount: 0.92, soft: 0.5, sway: 0.2 });
  print(p, face, [P.rose, P.straw], [0.55, 0.5], 0.4);
  print(
    p,
    plan('-15,-20 -17,-36 -6,-46 10,-46 18,-36 17,-22 13,-34 4,-35 -10,-34'),
    [P.umber, P.sepia],
    [0.6, 0.5],
    0.45,
  );
  const teeth = plan('-10,-12 0,-10 12,-13 9,-4 1,-1 -7,-4');
  const keys = plan('-28,26 32,26 32,42 -28,42');
  p.lift({ shape: c => blob(c, teeth), amount: 1, soft: 0.4, sway: 0 });
  p.lift({ shape: c => blob(c, keys), amount: 0.96, soft: 0.5, sway: 0.1 });
  print(p, plan('-28,43 32,43 32,52 -28,52'), [P.umber, P.sepia], [0.6, 0.3], 0.4);
  p.ink(pen => {
    const fine = { width: 0.75, broken: 0.06, wobble: 0.2 };
    pen.line(plan('-14,-22 -12,-7 -4,3 4,4 13,-6 16,-22'), fine);
    pen.line(plan('-11,-12 0,-10 13,-13 9,-4 1,-1 -7,-4 -11,-12'), { ...fine, width: 0.9 });
    for (const u of [-6, -2, 2, 6]) pen.line(plan(`${u},-11 ${u * 0.9},-2`), { ...fine, width: 0.5 });
    for (const u of [-6, 7]) pen.line(plan(`${u - 3},-23 ${u},-25 ${u + 3},-23`), { ...fine, width: 1.3 });
    pen.line(plan('1,-22 3,-16 0,-15'), { ...fine, width: 0.6 });
    pen.line(plan('-28,26 32,26'), { ...fine, straight: true });
    pen.line(plan('-28,42 32,42'), { ...fine, straight: true });
    for (let u = -24; u < 31; u += 5)
      if (u !== -9 && u !== 11)
        pen.line(plan(`${u},27 ${u},36`), { ...fine, width: 2, broken: 0, taper: [0, 0] });
  });
};
