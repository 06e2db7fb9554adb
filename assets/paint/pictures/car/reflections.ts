import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lamps } from './lamps.ts';
import { quick } from './view.ts';

/** On the wet road they stand upright, and are cut across by every ripple. */
export const paintReflections = (p: Passage): void => {
  const foot = (x: number): Point => [x + (x - 1100) * 0.12, 392 + Math.max(0, x - 1030) * 0.3];
  const columns = (c: Context): void => {
    for (const [i, { at, width, run, colour }] of lamps.entries()) {
      c.fillStyle = colour;
      const [x, y] = foot(at[0]);
      sweep(
        c,
        [
          [x, y],
          [x - 2, y + run * 0.4],
          [x - 3, y + run * 0.8],
        ],
        width * 0.62,
        { seed: i + 4, uneven: 0.6, profile: t => 1 - 0.6 * t },
      );
    }
  };
  const ripples = (c: Context): void => {
    const r = random(71);
    for (const { at, width, run } of lamps) {
      const [x, y0] = foot(at[0]);
      for (let y = y0; y < y0 + run * 0.8; y += r.range(7, 15)) {
        const half = width * r.range(0.3, 0.8);
        const cx = x + r.gauss() * 3;
        sweep(
          c,
          [
            [cx - half, y],
            [cx, y + r.range(-0.6, 0.6)],
            [cx + half, y],
          ],
          r.range(1.2, 2.6),
          { seed: Math.round(y), uneven: 0.5 },
        );
      }
    }
  };
  p.body(columns, { soft: 5, sway: 4, feature: 20 }, 0.5);
  p.wash({
    shape: columns,
    pigments: [P.straw, P.rose, P.rust],
    mix: 'coded',
    wet: 9,
    density: (x, y) => 0.6 * (0.75 + 0.5 * quick(x * 0.4, y * 2)),
    soft: 4.5,
    sway: 4,
    feature: 20,
    rim: 0.1,
    dry: 0.16,
    angle: 0,
  });
  p.wash({
    shape: ripples,
    pigments: [P.payne, P.slate],
    mix: [0.6, 0.3],
    density: 0.55,
    soft: 0.9,
    sway: 0.8,
    rim: 0.1,
    dry: 0.16,
  });
};
