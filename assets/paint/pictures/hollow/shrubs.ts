import { type dab, foliage } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { quick } from './land.ts';

// biome-ignore format: a shrub a pair
const plants: readonly (readonly [x: number, y: number, rx: number, ry: number])[] = [
  [690, 536, 20, 7], [722, 539, 13, 11], [768, 541, 26, 7], [806, 545, 10, 12], [852, 550, 24, 8], [900, 549, 12, 6],
  [1010, 555, 20, 7], [1046, 557, 32, 9], [1092, 557, 22, 15], [1124, 556, 18, 8], [1166, 552, 30, 11], [1216, 548, 16, 18], [1262, 546, 26, 9], [1302, 544, 18, 14],
];

export const shrubs = (p: Passage): void => {
  const grown = (seed: number, size: number, drop: number): ((c: Parameters<typeof dab>[0]) => void) => {
    return c => {
      const r = random(seed);
      for (const [x, y, rx, ry] of plants)
        foliage(c, r, [x, y - ry * 0.3 + drop], rx * size, ry * size, { clumps: 6, dabs: 9, size: 2.6 });
    };
  };
  p.wash({
    shape: grown(15, 1, 0),
    pigments: [P.olive, P.moss, P.ochre],
    mix: (x, y) => [0.5, 0.3, 0.5 * clamp(quick(x * 2, y * 2))],
    density: 0.6,
    soft: (x, y) => lerp(0.8, 5, smooth(0, 0.5, quick(x * 2, y * 2))),
    softest: 5,
    sway: 2,
    feature: 14,
    pool: 0.45,
    knock: 1,
  });
  p.wash({
    shape: grown(16, 0.72, 3),
    pigments: [P.moss, P.violet],
    mix: [0.7, 0.4],
    density: 0.5,
    sway: 1.5,
    feature: 12,
    soft: 1.4,
  });
};
