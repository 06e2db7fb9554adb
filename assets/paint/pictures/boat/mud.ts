import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { sedge } from '../../engine/reeds.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { broad, ground, patchy, quick } from './view.ts';

/** Round the boat: rushes that she has sat down in, and mud cut up where they tried to get her off. */
export const mud = (p: Passage): void => {
  const churned = (c: Context): void => {
    const r = random(17);
    for (let i = 0; i < 34; i++) {
      const [x, z] = [5 + r.gauss() * 2.4, 22.6 + r.gauss() * 1.1];
      const from = ground(x, z);
      const to = ground(x + r.range(0.5, 1.8), z + r.range(-0.5, 0.3));
      sweep(c, [from, [(from[0] + to[0]) / 2, from[1] + r.gauss() * 3], to], r.range(4, 12), {
        seed: i,
        uneven: 0.6,
      });
    }
  };
  p.wash({
    shape: churned,
    pigments: [P.umber, P.violet, P.ochre],
    mix: (x, y) => [0.6, 0.4, 0.3 * clamp(patchy(x, y) + 0.5)],
    density: (x, y) => 0.6 * (0.8 + 0.4 * quick(x, y)),
    soft: (x, y) => lerp(0.8, 6, smooth(-0.2, 0.4, quick(x, y))),
    softest: 6,
    sway: 4,
    feature: 24,
    rim: 0.4,
    pool: 0.5,
    dry: 0.1,
    body: 0.9,
  });
  /** A tractor's two ruts, coming and going; a spade's trench, with water in it. */
  const rut = (shift: number): Point[] =>
    [18.6, 20, 21.4, 22.6, 24].map((z, i): Point => ground(8.6 - i * 0.6 + shift + Math.sin(i) * 0.1, z));
  p.wash({
    shape: c => {
      for (const shift of [0, 1.5]) sweep(c, rut(shift), 9, { seed: shift + 2, uneven: 0.7 });
    },
    pigments: [P.umber, P.slate],
    mix: [0.6, 0.5],
    density: 0.55,
    sway: 2,
    feature: 16,
    dry: 0.24,
    rim: 0.4,
  });
  p.lift({
    shape: c => {
      sweep(c, [ground(2.6, 22.2), ground(4, 21.9), ground(5.6, 22)], 5, { seed: 4, uneven: 0.5 });
      for (const shift of [0, 1.5]) sweep(c, rut(shift).slice(1, 4), 3, { seed: 9 });
    },
    amount: 0.85,
    soft: 0.8,
    sway: 1.2,
    feature: 18,
  });
  p.wash({
    shape: c => {
      const r = random(40);
      for (let i = 0; i < 46; i++) {
        const t = r();
        const at = ground(0.7 + 5.6 * t ** 1.6, 24.6 - 1.6 * t + r.gauss() * 0.35);
        sedge(c, r, at, {
          blades: 10,
          height: r.range(16, 50) * lerp(1.2, 0.5, t),
          spread: 12,
          lean: 0.12,
          width: 1.5,
        });
      }
    },
    pigments: [P.ochre, P.umber, P.moss],
    mix: (x, y) => [0.6, 0.35, 0.3 * clamp(quick(x, y) + 0.4)],
    density: (x, y) => 0.75 + 0.2 * broad(x, y),
    sway: 0.4,
    rough: 0.2,
    rim: 0.3,
  });
};
