import { dab, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import type { Area } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { lay, quick, room } from './view.ts';

const { back } = room;

/** A sprig and a stripe, so faded that only some of it is left. */
export const sprigs = (
  p: Passage,
  [u0, v0, u1, v1]: Area,
  strength: (x: number, y: number) => number,
  seed: number,
): void => {
  lay(
    p,
    c => {
      const r = random(seed);
      for (let u = u0, i = 0; u < u1; u += 0.133, i++) {
        if (r.chance(0.14)) continue;
        const wide = (back.at(u + 0.05, 1)[0] - back.at(u, 1)[0]) * r.range(0.5, 1);
        const [from, to] = [lerp(v0, v1, r.range(0, 0.3)), lerp(v1, v0, r.range(0, 0.2))];
        sweep(c, [back.at(u, from), back.at(u, (from + to) / 2), back.at(u, to)], wide, { seed: i + 2 });
      }
    },
    [
      [P.rose, 0.6],
      [P.straw, 0.5],
    ],
    strength,
    { sway: 0.6, dry: 0.2, angle: 1.57, rim: 0.15 },
  );
  lay(
    p,
    c => {
      const r = random(seed + 1);
      for (let u = u0 + 0.066, i = 0; u < u1; u += 0.133, i++)
        for (let v = v0 + (i % 2) * 0.11; v < v1; v += 0.22) {
          const [x, y] = back.at(u + r.gauss() * 0.006, v + r.gauss() * 0.008);
          const size = back.at(u + 0.03, v)[0] - back.at(u, v)[0];
          if (r.chance(0.3)) continue;
          dab(c, r, [x, y], size * 0.55, size * 0.5, r() * 3);
          dab(c, r, [x - size * 0.6, y + size * 0.8], size * 0.36, size * 0.2, r() * 3);
          if (r.chance(0.6)) dab(c, r, [x + size * 0.6, y + size * 0.7], size * 0.3, size * 0.2, -0.7);
        }
    },
    [
      [P.rose, 0.7],
      [P.sage, 0.6],
      [P.violet, 0.3],
    ],
    (x, y) => 1.3 * strength(x, y) * smooth(-0.4, 0.3, quick(x * 0.5, y * 0.5)),
    { sway: 0.4, rim: 0.2 },
  );
};
