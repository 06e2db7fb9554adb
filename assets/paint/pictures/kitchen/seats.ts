import { type Place, stand } from '../../engine/camera.ts';
import { chair, layStuff, member, oak } from '../../engine/furniture.ts';
import type { Painter } from '../../engine/painter.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { type Person, person, placeOf } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { slab } from '../../engine/stuff.ts';
import { lay, seen } from './view.ts';

/** For those at the far side: thighs come towards us under the table, feet stand nearer than the bench. */
export const lap = {
  hips: [
    [-5, 29],
    [5, 29],
  ],
  knees: [
    [-9, 22],
    [9, 22],
  ],
  feet: [
    [-8, -6],
    [8, -5],
  ],
} as const;

/** A plank on two feet, along the wall side of the table. */
export const paintBench = (p: Passage): void => {
  const s = stand(seen, [1.02, 0, 6.8]);
  for (const x of [-0.84, 0.1, 0.86])
    layStuff(p, member(s, [x, 0.42, -0.1], [x * 1.02, 0, -0.14], 0.07, 0.9), oak, 1.5);
  layStuff(p, c => blob(c, slab(s, 0.39, -0.98, -0.16, 0.98, 0.14)), oak, 1.7);
  layStuff(p, c => blob(c, slab(s, 0.45, -0.98, -0.16, 0.98, 0.14)), oak, 0.9);
};

/** Under the table it is dark: one wash over the shins that stand there, from x to x in the room's metres. */
export const shadeShins = (p: Painter, from: number, to: number): void => {
  const at = (x: number, y: number): Point => seen.project([x, y, 6.45]);
  const [[, top], [, foot]] = [at(from, 0.62), at(from, 0)];
  p.wash({
    shape: c =>
      blob(c, [
        at(from, 0.66),
        at(to, 0.66),
        at(to + 0.06, 0.3),
        at(to - 0.1, 0),
        at((from + to) / 2, -0.06),
        at(from + 0.06, 0.02),
        at(from - 0.04, 0.34),
      ]),
    pigments: [P.violet, P.umber, P.payne],
    mix: [0.55, 0.45, 0.2],
    density: (_x, y) => lerp(0.95, 0.32, smooth(top, foot, y)),
    soft: 7,
    sway: 4,
  });
};

/** Somebody on a chair that has its back to us: legs, seat, what sits on it, body, and the back of the chair over all. */
export const fromBehind = (p: Passage, body: Person, at: Place): void => {
  const bottom = points(
    '-9,44 -12.5,36 -13.5,29 -10,25.5 -3,24.6 0,25.4 3,24.6 10,25.5 13.5,29 12.5,36 9,44',
  ).map(placeOf(body));
  const s = stand(seen, at, Math.PI);
  person(p, { ...body, without: ['trunk', 'head', 'nearArm', 'farArm', 'lower'] });
  chair(p, s, { spindles: 0 }, { ...oak, lit: 'right' });
  p.clear(c => blob(c, bottom), { soft: 0.6, sway: 0.3 });
  lay(p, c => blob(c, bottom), [body.lower ?? P.sepia, P.violet], [0.9, 0.2], 0.95);
  person(p, { ...body, without: ['legs', 'shoes', 'lower'] });
  for (const a of [-0.18, 0.18])
    layStuff(p, member(s, [a, 0.45, 0.18], [a * 1.12, 0.88, 0.26], 0.034, 0.8), oak, 1.2);
  for (const a of [-0.11, -0.04, 0.04, 0.11])
    layStuff(p, member(s, [a, 0.46, 0.18], [a * 1.1, 0.84, 0.256], 0.016, 0.9), oak, 1.2);
  layStuff(p, member(s, [-0.21, 0.85, 0.26], [0.21, 0.85, 0.26], 0.075, 1, [0, 0.012, 0.03]), oak, 1);
};
