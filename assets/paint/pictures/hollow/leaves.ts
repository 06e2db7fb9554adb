import { dab } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, concentrations } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { type Branch, tipOf } from '../../engine/tree.ts';
import { bones } from './bones.ts';
import { middle, quick } from './land.ts';

const twigs = bones.filter(b => b.depth >= 3 && b.depth <= 5);
/** The top is already bare: leaves hold on lower down. */
const holding = (x: number, y: number): number => smooth(-40, 220, y + middle(x, y) * 90 + x * 0.2);

export const leaves = (p: Passage): void => {
  const spray = (
    seed: number,
    skip: number,
    spread: number,
    size: readonly [number, number],
    count: readonly [number, number],
    from: readonly Branch[],
  ) => {
    return (c: Context): void => {
      const r = random(seed);
      for (const branch of from) {
        const [x, y] = tipOf(branch);
        if (y < -50 || r.chance(skip)) continue;
        const hue = r();
        c.fillStyle = concentrations(hue < 0.55 ? 1 : 0.35, hue > 0.42 ? 0.85 : 0.1, hue > 0.82 ? 0.65 : 0);
        for (let j = r.int(...count); j > 0; j--) {
          const rx = r.range(...size);
          dab(
            c,
            r,
            [x + r.gauss() * spread, y + r.gauss() * spread * 0.72],
            rx,
            rx * r.range(0.45, 0.7),
            r.gauss() * 0.6,
          );
        }
      }
    };
  };
  p.wash({
    shape: spray(
      134,
      0.3,
      26,
      [5, 17],
      [8, 14],
      twigs.filter(b => b.depth === 3),
    ),
    pigments: [P.ochre, P.rust, P.olive],
    mix: 'coded',
    wet: 20,
    density: (x, y) => 0.34 * holding(x, y),
    soft: (x, y) => lerp(1.2, 22, smooth(-0.1, 0.45, quick(x, y))),
    softest: 22,
    sway: 7,
    feature: 36,
    pool: 0.5,
    tide: 0.2,
    dry: 0.1,
  });
  p.wash({
    shape: spray(137, 0.62, 17, [2.6, 7.5], [5, 14], twigs),
    pigments: [P.ochre, P.rust, P.olive],
    mix: 'coded',
    wet: 8,
    density: (x, y) => 0.55 * holding(x, y),
    soft: (x, y) => lerp(0.8, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 2,
    feature: 16,
    dry: 0.2,
    angle: 0.4,
  });
  p.wash({
    shape: spray(135, 0.8, 12, [1.9, 4.4], [2, 6], twigs),
    pigments: [P.rust, P.umber, P.olive],
    mix: 'coded',
    wet: 3,
    density: (x, y) => 0.62 * holding(x, y),
    sway: 0.9,
    feature: 14,
  });
};
