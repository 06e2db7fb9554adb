import { dab } from '../../engine/brush.ts';
import { wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, curve, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { quick, sides } from './land.ts';

export const hedges = (p: Passage): void => {
  const hedge = (c: Context, points: readonly Point[], from: number, to: number, seed: number): void => {
    const r = random(seed);
    const [grown, gaps] = [wander(seed), wander(seed + 9)];
    const line = curve(points, 4);
    for (const [i, [x, y]] of line.entries()) {
      if (gaps(i / 13) < -0.3) continue;
      const tall = gaps(i / 27 + 40) > 0.5 ? 2 : 1;
      const h = lerp(from, to, i / line.length) * (0.55 + 0.45 * grown(i / 5) + 0.3 * r()) * tall;
      dab(c, r, [x + r.gauss() * 2, y - h * 0.4], h * r.range(0.6, 1.1), h * 0.55);
    }
  };
  p.wash({
    shape: c => {
      hedge(c, points('-30,474 200,461 466,476 650,510'), 6, 4, 3);
      hedge(c, points('1256,540 1370,505 1520,489 1640,486'), 4, 8, 4);
      hedge(c, points('632,562 470,584 250,626 -30,682'), 5, 12, 5);
      hedge(c, points('1280,572 1370,588 1470,610 1570,650'), 4, 10, 6);
    },
    pigments: [P.moss, P.rust, P.slate],
    mix: (x, y) => [0.6, 0.4 * clamp(quick(x * 2, y * 2) + 0.3), 0.35],
    density: (x, y) => 0.62 * sides(x, y, 220, 1440),
    soft: (x, y) => lerp(0.8, 3, smooth(0, 0.5, quick(x, y))),
    softest: 3,
    sway: 2,
    feature: 14,
    dry: 0.08,
    body: 0.9,
  });
};
