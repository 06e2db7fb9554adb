import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { along, horizon, lineAt, quick, sides } from './land.ts';
import { open, worn } from './worn.ts';

/** Slides and stud-marks: mud drawn out along the way they ran. */
export const slides = (p: Passage): void => {
  const marks = (seed: number, count: number, size: number): ((c: Context) => void) => {
    return c => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const [x, y] = [790 + r.gauss() * 340, horizon + 8 + r() ** 1.1 * 220];
        if (worn(x, y) < 0.3) continue;
        const near = 0.25 + (y - horizon) / 130;
        const length = r.range(16, 90) * near * size;
        const to: Point = r.chance(0.6)
          ? [x - length, y + r.gauss() * 2.5]
          : along(lineAt(x, y) + r.gauss() * 0.3, y + length * 0.24);
        sweep(
          c,
          [[x, y], [lerp(x, to[0], 0.5), lerp(y, to[1], 0.5) + r.gauss() * 2 * near], to],
          r.range(1.6, 4.6) * near * size,
          { seed: i, uneven: 0.6 },
        );
      }
    };
  };
  p.wash({
    shape: marks(53, 130, 1.2),
    pigments: [P.umber, P.violet, P.ochre],
    mix: [0.5, 0.3, 0.3],
    density: (x, y) => 0.3 * sides(x, y),
    soft: (x, y) => lerp(1, 8, smooth(-0.2, 0.4, quick(x, y))),
    softest: 8,
    sway: 2.6,
    feature: 22,
    dry: 0.16,
    stretch: 30,
    within: open,
  });
  p.wash({
    shape: marks(55, 90, 0.6),
    pigments: [P.umber, P.sepia],
    mix: [0.7, 0.3],
    density: (x, y) => 0.42 * sides(x, y),
    soft: (x, y) => lerp(0.8, 3, smooth(0, 0.5, quick(x, y))),
    softest: 3,
    sway: 1.6,
    feature: 16,
    dry: 0.22,
    stretch: 26,
    within: open,
  });
  /** The sky lies on wet mud in long pale streaks. */
  p.lift({
    shape: c => {
      const r = random(59);
      for (let i = 0; i < 18; i++) {
        const [x, y] = [790 + r.gauss() * 300, horizon + 14 + r() ** 1.2 * 190];
        const near = 0.3 + (y - horizon) / 130;
        sweep(
          c,
          [
            [x, y],
            [x + 40 * near, y + r.gauss()],
            [x + r.range(70, 150) * near, y + r.gauss() * 2],
          ],
          r.range(1.5, 4) * near,
          { seed: i, uneven: 0.5 },
        );
      }
    },
    amount: (x, y) => 0.3 * clamp(0.4 + quick(x, y)),
    soft: 2.4,
    sway: 2,
    feature: 22,
    dry: 0.3,
  });
};
