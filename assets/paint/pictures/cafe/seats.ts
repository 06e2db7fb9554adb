import { sweep } from '../../engine/brush.ts';
import { type Place, stand } from '../../engine/camera.ts';
import { chair, layStuff, member, type Stuff } from '../../engine/furniture.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { type Person, person, placeOf } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { lay, seen, stoodAt } from './view.ts';

const bentwood: Stuff = {
  pigments: [P.umber, P.sienna, P.violet],
  mix: [0.7, 0.3, 0.2],
  density: 0.7,
  lit: 'left',
};
export const seat = (p: Passage, place: Place, turn: number): void =>
  chair(
    p,
    stand(seen, place, turn),
    { spindles: 0, back: 0.84 },
    {
      ...bentwood,
      lit: Math.cos(turn) < -0.5 ? 'right' : 'left',
    },
  );

/** On the floor, away from the window: all of them one way. */
export const shadow = (p: Passage, [x, , z]: Place): void => {
  const on = (dx: number, dz: number): Point => seen.project([x + dx, 0, z + dz]);
  p.wash({
    shape: c =>
      blob(c, [
        on(-0.2, 0.16),
        on(0.2, 0.2),
        on(0.66, 0.06),
        on(0.98, -0.1),
        on(0.72, -0.24),
        on(0.2, -0.2),
        on(-0.16, -0.16),
      ]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.4,
    soft: 3,
    sway: 3,
    feature: 40,
    tide: 0.15,
  });
};

/** Under the table it is dark: one wash over the shins that stand there, from x to x in the room's metres. */
export const shadeShins = (p: Passage, from: number, to: number): void => {
  const at = (x: number, y: number): Point => seen.project([x, y, 5.1]);
  const [[, top], [, foot]] = [at(from, 0.62), at(from, 0)];
  p.wash({
    shape: c =>
      blob(c, [
        at(from, 0.68),
        at(to, 0.68),
        at(to + 0.08, 0.3),
        at(to - 0.06, 0),
        at((from + to) / 2, -0.06),
        at(from + 0.08, 0.02),
        at(from - 0.02, 0.34),
      ]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.45],
    density: (_x, y) => lerp(0.85, 0.26, smooth(top, foot, y)),
    soft: 7,
    sway: 4,
  });
};

/** Somebody on a chair that has its back to us: legs, seat, what sits on it, body, and the back of the chair over all. */
export const fromBehind = (
  p: Passage,
  place: Place,
  turn: number,
  who: Omit<Person, 'at' | 'height'>,
  metres: number,
): void => {
  const body: Person = { ...stoodAt(place, metres), ...who };
  const at: Place = [place[0], 0, place[2] - 0.06];
  const skirted = who.wears === 'longSkirt';
  const cloth = (plan: string, density: number): void => {
    const outline = points(plan).map(placeOf(body));
    p.clear(c => blob(c, outline), { soft: 0.6, sway: 0.3 });
    lay(p, c => blob(c, outline), [who.lower ?? P.umber, P.violet], [0.9, 0.2], density);
  };
  shadow(p, at);
  person(p, { ...body, without: ['trunk', 'head', 'nearArm', 'farArm', 'lower'] });
  if (skirted) cloth('-13,33 -14,22 -15,11 -6,9 5,10 15,12 14,24 13,33 0,35', 1.05);
  p.wash({
    shape: c => blob(c, points('-16,30 16,30 14,18 2,14 -12,18').map(placeOf(body))),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 5,
    sway: 2,
  });
  seat(p, at, turn);
  cloth(
    skirted
      ? '-9,44 -14,36 -16,29 -14,24.5 -5,23.5 6,23.5 15,25 16,30 13,37 9,44'
      : '-9,44 -12.5,36 -13.5,29 -10,25.5 -3,24.6 0,26 3,24.6 10,25.5 13.5,29 12.5,36 9,44',
    0.92,
  );
  person(p, { ...body, without: ['legs', 'shoes', 'lower'] });
  lay(
    p,
    c => sweep(c, points('-11,30 0,28.9 11,30').map(placeOf(body)), 10),
    [who.lower ?? P.umber, P.violet],
    [0.9, 0.5],
    1.1,
  );
  const s = stand(seen, at, turn);
  for (const a of [-0.19, 0.19])
    layStuff(p, member(s, [a, 0.45, 0.18], [a * 1.1, 0.84, 0.26], 0.034, 0.8), bentwood, 1.2);
  for (const [y, z, thick] of [
    [0.64, 0.22, 0.045],
    [0.81, 0.26, 0.075],
  ] as const)
    layStuff(p, member(s, [-0.2, y, z], [0.2, y, z], thick, 1, [0, 0.012, 0.03]), bentwood, 1);
};
