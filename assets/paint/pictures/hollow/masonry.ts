import { dab } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { middle, quick } from './land.ts';
import { bay, end, face, front, leftWing, rightWing } from './plan.ts';

export const masonry = (p: Passage): void => {
  /** The sun takes the left of the front altogether; paper is the colour there. */
  p.wash({
    shape: c => {
      polygon(c, face(front));
      polygon(c, face(leftWing));
    },
    pigments: [P.straw, P.rose],
    mix: (x, y) => [0.55, 0.4 * clamp(quick(x * 2, y * 2) + 0.5)],
    density: (x, y) => 0.34 * smooth(740, 1090, x + middle(x, y) * 70) + 0.12 * smooth(505, 548, y) + 0.05,
    soft: (x, y) => lerp(0.9, 4, smooth(0, 0.5, quick(x, y))),
    softest: 4,
    sway: 1,
    feature: 24,
    pool: 0.55,
    tide: 0.2,
    tideFeature: 90,
  });
  p.wash({
    shape: c => {
      for (const w of [end, rightWing, bay[2]]) polygon(c, face(w));
    },
    pigments: [P.slate, P.rose, P.umber],
    mix: (x, y) => [0.5, 0.6 + 0.3 * quick(x, y), 0.14],
    density: (x, y) => (0.72 - 0.25 * smooth(1180, 1290, x)) * (0.8 + 0.45 * quick(x * 1.4, y * 1.4)),
    soft: 0.9,
    sway: 0.9,
    feature: 24,
    pool: 0.45,
    tide: 0.15,
    tideFeature: 80,
  });
  /** Shade under the eaves, of the bay on the front, of the house on its wing. */
  p.wash({
    shape: c => {
      polygon(c, [
        front(0, 1),
        front(1, 1),
        front(1, 0.93),
        front(0.5, 0.95),
        front(0.3, 0.93),
        front(0, 0.96),
      ]);
      polygon(c, [leftWing(0.1, 1), leftWing(1, 1), leftWing(1, 0.88), leftWing(0.1, 0.93)]);
      polygon(c, [front(0.29, 0), front(0.36, 0), front(0.345, 0.8), front(0.29, 0.86)]);
      polygon(c, [leftWing(0.86, 0.9), leftWing(1, 0.92), leftWing(1, 0), leftWing(0.93, 0)]);
      polygon(c, [front(0.58, 0.28), front(0.64, 0.25), front(0.6, 0), front(0.58, 0)]);
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.35],
    density: 0.42,
    soft: 1.1,
    sway: 1.2,
    feature: 24,
    rim: 0.25,
  });
  /** The wood's shadow let fall across the right of the front. */
  p.wash({
    shape: c => {
      const r = random(116);
      for (let i = 0; i < 26; i++) {
        const u = r.range(0.52, 1);
        dab(c, r, front(u, clamp(r.range(0, 0.6) * (u - 0.4) * 1.7)), r.range(5, 17), r.range(3, 7), -0.45);
      }
    },
    pigments: [P.violet, P.slate],
    mix: [0.6, 0.3],
    density: 0.24,
    soft: 2.4,
    sway: 2,
    rim: 0.2,
    within: c => polygon(c, face(front)),
  });
};
