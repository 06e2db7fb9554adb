import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { goal } from './goal.ts';
import { along, horizon, lineAt, lying, middle, quick, sides, slow } from './land.ts';
import { water } from './puddles.ts';
import { slides } from './slides.ts';
import { open, worn } from './worn.ts';

export const grass = (p: Passage): void => {
  turf(p);
  blades(p);
  slides(p);
  water(p);
  goal(p, 84, 50);
  p.pencil(pen => {
    pen.line(
      [
        [40, horizon + 1],
        [420, horizon],
        [760, horizon + 1.5],
      ],
      { press: 0.5, broken: 0.3, wobble: 0.7 },
    );
    pen.line([along(-7, horizon + 20), along(-7, 690)], { straight: true, press: 0.35 });
    pen.line([along(6.2, horizon + 30), along(6.2, 680)], { straight: true, press: 0.3, broken: 0.5 });
    pen.line(
      [
        [90, 760],
        [330, 790],
        [520, 796],
      ],
      { press: 0.4 },
    );
  });
};

/** Paint thins at the sides in brush ends, not in fog. */
const brushedOut = (x: number, y: number): number => 0.03 + 0.2 * (1 - sides(x, y, 130, 1470));

const turf = (p: Passage): void => {
  const edge: readonly Point[] = [
    [-40, horizon],
    [1640, horizon],
    [1640, 800],
    [1420, 806],
    [1150, 836],
    [820, 850],
    [480, 838],
    [190, 808],
    [-40, 796],
  ];
  p.wash({
    shape: c => polygon(c, edge),
    pigments: [P.sage, P.ochre, P.umber],
    mix: (x, y) => [
      0.8 - 0.6 * worn(x, y),
      0.36 + 0.16 * worn(x, y),
      0.06 + (0.24 + 0.2 * smooth(580, 700, y)) * worn(x, y),
    ],
    density: (x, y) =>
      (0.24 + 0.3 * smooth(horizon, 740, y) + 0.1 * slow(x, y) + 0.12 * lying(x, y)) *
      (0.46 + 0.54 * sides(x, y)),
    soft: (x, y) => lerp(1, 20, smooth(-0.1, 0.5, quick(x, y)) * smooth(horizon + 30, 700, y)),
    softest: 20,
    sway: 5,
    feature: 70,
    pool: 0.4,
    tide: 0.2,
    dry: (x, y) =>
      brushedOut(x, y) + 0.3 * smooth(770, 850, y + middle(x, y) * 30) * smooth(-0.5, 0.2, quick(x, y)),
    stretch: 40,
    within: open,
    body: 1,
  });
  /** Cloud shadow going over: one broad flat stroke behind the boy, so that he stands against the light beyond it. */
  p.wash({
    shape: c => {
      sweep(c, points('180,580 520,574 980,578 1500,573'), 15, { uneven: 0.6, seed: 4 });
      sweep(c, points('60,708 420,722 760,716 1180,728 1560,706'), 54, { uneven: 0.5, seed: 9 });
    },
    pigments: [P.olive, P.violet, P.umber],
    mix: (x, y) => [0.6 - 0.4 * worn(x, y), 0.4, 0.2 + 0.3 * worn(x, y)],
    density: (x, y) => 0.3 * sides(x, y, 200, 1400) * (0.8 + 0.5 * lying(x, y)),
    soft: (x, y) => lerp(1.5, 16, smooth(-0.2, 0.4, middle(x, y))),
    softest: 16,
    sway: 8,
    feature: 80,
    rim: 0.2,
    dry: 0.16,
    stretch: 36,
    within: open,
  });
};

/** Grass that is left, in strokes along the lines of the field. */
const blades = (p: Passage): void =>
  p.wash({
    shape: c => {
      const r = random(51);
      for (let i = 0; i < 120; i++) {
        const y = horizon + 6 + r() ** 1.3 * 190;
        const near = (y - horizon) / 100;
        const [x] = along(r.range(-9, 9), y);
        if (x < -60 || x > 1640) continue;
        const length = r.range(40, 150) * (0.3 + near * 0.8);
        const end: Point = r.chance(0.62)
          ? [x + length, y + r.gauss() * 1.5]
          : along(lineAt(x, y), y + (y - horizon) * r.range(0.12, 0.34));
        sweep(
          c,
          [[x, y], [lerp(x, end[0], 0.5), lerp(y, end[1], 0.5) + r.gauss()], end],
          r.range(1.2, 3.6) * (0.5 + near),
          { seed: i + 3, uneven: 0.4 },
        );
      }
    },
    pigments: [P.moss, P.sage, P.ochre],
    mix: (x, y) => [0.5, 0.5, 0.3 * clamp(quick(x, y) + 0.3)],
    density: (x, y) => 0.4 * (0.3 + 0.7 * sides(x, y)) * (1 - 0.8 * worn(x, y)),
    soft: (x, y) => lerp(0.9, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 2.2,
    feature: 22,
    dry: (x, y) => 0.2 + 0.3 * brushedOut(x, y),
    stretch: 34,
    rim: 0.25,
    within: open,
  });
