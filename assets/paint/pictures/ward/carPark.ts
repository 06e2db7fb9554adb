import { dab, sweep } from '../../engine/brush.ts';
import { trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintCars } from './cars.ts';
import { paintLamps } from './lamps.ts';
import { horizon, middle, quick } from './view.ts';

export const paintCarPark = (p: Passage, within: Shape): void => {
  ground(p, within);
  paintCars(p, within);
  paintLamps(p, within);
};

const ground = (p: Passage, within: Shape): void => {
  /** A hedge and some roofs, no more than their tops. */
  p.wash({
    shape: c => {
      const r = random(8);
      for (let x = 600; x < 1250; x += r.range(9, 22)) {
        const tall = 9 + 9 * Math.abs(middle(x, 7)) + r.range(0, 7);
        dab(c, r, [x, horizon + 2 - tall * 0.4], r.range(10, 20), tall);
      }
      polygon(c, trace('1050,304 1050,272 1084,258 1118,272 1118,304'));
      polygon(c, trace('1118,304 1118,280 1160,278 1160,304'));
    },
    pigments: [P.payne, P.moss, P.violet],
    mix: (x, y) => [0.6, 0.3 + 0.3 * middle(x, y), 0.36],
    density: (x, y) => 0.66 * (0.8 + 0.4 * quick(x, y)),
    soft: (x, y) => lerp(1, 6, smooth(-0.1, 0.4, quick(x, y))),
    softest: 6,
    sway: 3,
    feature: 20,
    rim: 0.3,
    within,
  });
  p.wash({
    shape: c => polygon(c, trace('580,304 1260,304 1260,600 580,600')),
    pigments: [P.slate, P.violet, P.payne],
    mix: (x, y) => [0.6, 0.5, 0.4 * smooth(420, 560, y) + 0.1 * middle(x, y)],
    density: (x, y) => lerp(0.36, 0.66, smooth(306, 500, y)) * (0.86 + 0.26 * middle(x * 0.4, y * 2)),
    soft: 1,
    sway: 2,
    rim: 0.3,
    pool: 0.3,
    tide: 0.22,
    streak: 0.12,
    angle: 0.02,
    within,
  });
  /** Bays, ruled towards the building, and a kerb. */
  p.lift({
    shape: c => {
      for (let i = -3; i < 7; i++) {
        const x = 870 + i * 62;
        const spread = (x - 820) * 0.42;
        sweep(
          c,
          [
            [x, 352],
            [x + spread, 414],
          ],
          2.6,
          { straight: true, profile: t => 0.6 + 0.4 * t },
        );
      }
      sweep(
        c,
        [
          [580, 432],
          [900, 430],
          [1260, 434],
        ],
        7,
        { uneven: 0.3 },
      );
    },
    amount: 0.62,
    soft: 0.9,
    sway: 0.8,
    dry: 0.26,
  });
};
