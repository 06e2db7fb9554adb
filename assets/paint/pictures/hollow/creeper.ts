import { dab } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { quick } from './land.ts';
import { front } from './plan.ts';

/** Three stems of creeper, each climbing its own way: foot, head, height reached and how far it has spread. */
const stems: readonly (readonly [foot: number, head: number, height: number, spread: number])[] = [
  [0.3, 0.335, 0.97, 0.024],
  [0.32, 0.43, 0.74, 0.03],
  [0.28, 0.5, 0.4, 0.022],
  [0.96, 0.985, 0.66, 0.022],
];

export const creeper = (p: Passage): void => {
  const climb = (seed: number, count: number, size: number): ((c: Parameters<typeof dab>[0]) => void) => {
    return c => {
      const r = random(seed);
      for (const [foot, head, height, spread] of stems)
        for (let i = 0; i < count * height; i++) {
          const t = r();
          const u = lerp(foot, head, t * t) + r.gauss() * spread * (0.4 + Math.sin(Math.PI * t));
          dab(
            c,
            r,
            front(clamp(u, 0.27, 1), t * height),
            r.range(1.6, 4.4) * size,
            r.range(1.4, 3.4) * size,
            r() * 3,
          );
        }
    };
  };
  p.wash({
    shape: climb(14, 46, 1.1),
    pigments: [P.rust, P.olive, P.ochre],
    mix: (x, y) => {
      const turned = clamp(quick(x * 2.4, y * 2.4) + 0.4);
      return [turned * 0.8, 0.6 * (1 - turned), 0.4];
    },
    density: 0.46,
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, quick(x * 3, y * 3))),
    softest: 4,
    sway: 2.4,
    feature: 12,
    pool: 0.5,
  });
  p.wash({
    shape: climb(114, 16, 0.7),
    pigments: [P.rust, P.umber, P.moss],
    mix: [0.4, 0.4, 0.3],
    density: 0.5,
    sway: 1,
    feature: 12,
  });
};
