import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, curve, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { middle, quick } from './land.ts';

/** Ruts that fill with sky. */
const pools: readonly (readonly Point[])[] = [
  points('560,862 640,850 740,852 800,866 740,876 640,880'),
  points('900,842 960,834 1050,838 1010,848 940,852'),
  points('250,826 320,818 390,824 340,836 280,838'),
];

export const ruts = (p: Passage): void => {
  const shape = (c: Context): void => {
    for (const pool of pools) blob(c, pool);
  };
  p.wash({
    shape,
    pigments: [P.blue, P.slate, P.straw],
    mix: (x, y) => [0.6, 0.45, 0.3 * clamp(middle(x, y * 2))],
    density: (x, y) => 0.2 + 0.4 * clamp(0.3 + quick(x * 0.5, y * 3)),
    soft: 0.9,
    sway: 4,
    feature: 26,
    rim: 0.8,
    knock: 0.94,
  });
  p.wash({
    shape: c => {
      const r = random(71);
      for (const pool of pools)
        for (const [x, y] of curve(pool, 12, true))
          if (r.chance(0.6))
            sweep(
              c,
              [
                [x - r.range(6, 18), y + r.range(0, 4)],
                [x, y + r.range(-1.5, 1.5)],
                [x + r.range(6, 20), y + r.range(0, 5)],
              ],
              r.range(2.4, 6),
              { seed: r.int(1, 999), uneven: 0.5 },
            );
    },
    pigments: [P.sepia, P.umber],
    mix: [0.4, 0.6],
    density: 0.55,
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, quick(x, y))),
    softest: 4,
    sway: 2,
    feature: 16,
  });
};
