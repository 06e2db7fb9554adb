import { sweep } from '../../engine/brush.ts';
import { groundShadow } from '../../engine/figure.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';

/** It stands with its weight forward and its eye on the bag. `long` is its length in picture pixels. */
export const gull = (p: Passage, [x, y]: Point, long: number): void => {
  const k = long / 100;
  const plan = (outline: string): Point[] => points(outline).map(([a, b]): Point => [x + a * k, y - b * k]);
  groundShadow(p, [x - 6, y + 2], long * 0.7, 0.5);
  const body = '-52,34 -30,40 -6,54 14,62 24,76 34,82 44,78 46,70 40,62 34,46 20,32 -2,24 -24,26';
  p.clear(c => blob(c, plan(body)), { soft: 0.6 });
  p.wash({
    shape: c => blob(c, plan(body)),
    pigments: [P.bone, P.blue],
    mix: [0.5, 0.3],
    density: (px, py) =>
      0.12 + 0.34 * smooth(-6, 14, (py - (y - 44 * k)) / k) * smooth(40, -20, (px - x) / k),
    sway: 0.4,
    rim: 0.6,
  });
  p.wash({
    shape: c => blob(c, plan('-62,30 -36,40 -10,54 10,56 16,46 -2,34 -28,32')),
    pigments: [P.slate, P.blue],
    mix: [0.6, 0.5],
    density: 0.62,
    sway: 0.6,
    rim: 0.4,
  });
  p.wash({
    shape: c => blob(c, plan('-66,28 -40,36 -26,36 -36,30 -52,26')),
    pigments: [P.sepia, P.payne],
    mix: [0.5, 0.5],
    density: 0.9,
    sway: 0.5,
  });
  p.wash({
    shape: c => {
      sweep(c, plan('44,74 54,72 60,66'), 6 * k, { profile: t => 1 - 0.6 * t });
      for (const leg of ['2,26 2,4 9,0', '-8,26 -10,6 -3,2'])
        sweep(c, plan(leg), 3.4 * k, { profile: () => 1 });
    },
    pigments: [P.ochre, P.sienna],
    mix: [0.6, 0.4],
    density: 0.8,
    sway: 0.3,
  });
  p.ink(pen => {
    pen.line(plan('46,70 40,60 34,46 20,32 -2,24 -24,26'), { width: 0.8, broken: 0.3 });
    pen.line(plan('24,76 34,82 44,78'), { width: 0.7, broken: 0.3 });
    pen.line(plan('37,76 38.6,75.4'), { width: 1.8, broken: 0 });
  });
};
