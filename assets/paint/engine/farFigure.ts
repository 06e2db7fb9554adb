import { oval, sweep } from './brush.ts';
import { scaleOf } from './head.ts';
import type { Gesture } from './joints.ts';
import type { Painter } from './painter.ts';
import { between, type Point, type Shape } from './path.ts';
import type { Person } from './person.ts';
import { pigments as P } from './pigment.ts';
import { falls, type Place } from './skeleton.ts';

const middle = ([a, b]: readonly [Point, Point]): Point => between(a, b, 0.5);

/** Somebody far off: a stroke for the body, one for the legs, a touch for the head, an arm if it leaves the body. */
export const farFigure = (p: Painter, who: Person, g: Gesture, place: Place): void => {
  const k = scaleOf(place);
  const { wears = 'trousers', lower = P.slate, hairColour = P.umber, strength = 1 } = who;
  const coat = wears in falls && wears !== 'skirt' && wears !== 'longSkirt';
  const seat = middle(g.hips);
  const knees = middle(g.knees);
  const stroke =
    (joints: readonly Point[], width: number, profile: (t: number) => number): Shape =>
    c =>
      sweep(c, joints.map(place), width * k, { profile, uneven: 0.16, seed: Math.round(who.at[0]) % 97 });
  const hem = coat || wears === 'skirt' ? knees : between(seat, knees, 0.1);
  const body = stroke(
    [between(g.neck, g.head, 0.1), g.waist ?? between(g.neck, seat, 0.5), seat, ...(coat ? [hem] : [])],
    17,
    t => 0.3 + 0.62 * Math.min(1, t * 5.5) ** 0.7 - 0.12 * t + (coat ? 0.24 * t : 0),
  );
  const legs: Shape = c => {
    for (const n of [0, 1] as const)
      stroke([g.hips[n], g.knees[n], g.feet[n]], wears === 'trousers' ? 8.4 : 5.6, t => 1 - 0.5 * t)(c);
    if (wears === 'skirt' || wears === 'longSkirt')
      stroke(
        [seat, knees, ...(wears === 'longSkirt' ? [between(knees, middle(g.feet), 0.7)] : [])],
        15,
        t => 0.8 + 0.4 * t,
      )(c);
  };
  const arms: Shape = c => {
    for (const n of [0, 1] as const)
      stroke([g.shoulders[n], g.elbows[n], g.hands[n]], 5.6, t => 1 - 0.35 * t)(c);
  };
  const head: Shape = c => oval(c, place(g.head), 5.8 * k, 7.2 * k, g.tilt * (who.facing ?? 1));
  p.clear(
    c => {
      for (const part of [body, legs, arms, head]) part(c);
    },
    { soft: 0.6, sway: 0.1 },
  );
  const lay = (shape: Shape, pigment: (typeof P)[keyof typeof P] | typeof who.top, density: number): void =>
    p.wash({
      shape,
      pigments: [pigment, P.umber],
      mix: [0.94, 0.1],
      density: density * strength,
      soft: 0.6,
      sway: 0.4,
      rough: 0.2,
      rim: 0.2,
      pool: 0.4,
      poolFeature: 14,
    });
  const bare = wears !== 'trousers' && !who.stockings;
  lay(
    legs,
    bare && wears !== 'skirt' && wears !== 'longSkirt'
      ? P.rose
      : wears === 'trousers' || !coat
        ? lower
        : (who.stockings ?? P.rose),
    0.8,
  );
  lay(arms, who.top, 0.6);
  lay(body, who.top, 0.75);
  lay(head, P.rose, 0.5);
  p.wash({
    shape: c => oval(c, place([g.head[0] - 0.9, g.head[1] + 2.2]), 5.8 * k, 5.4 * k),
    pigments: [hairColour, P.sepia],
    mix: [0.8, 0.2],
    density: 0.85 * strength,
    soft: 0.6,
    sway: 0.3,
  });
};
