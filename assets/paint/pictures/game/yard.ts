import { type dab, grass, sweep } from '../../engine/brush.ts';
import { hedge } from '../../engine/land.ts';
import type { Passage } from '../../engine/passage.ts';
import { points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, ends, groundAt, house, lay, quick, seen } from './view.ts';

/** Up to the foot of the boilers, and to the hedge. */
const field = points('-20,282 172,268 704,240 716,146 1000,132 1640,124 1640,910 -20,910');

export const paintGrass = (p: Passage): void => {
  hedge(p, points('724,130 860,122 1000,126 1230,112 1500,124'), {
    from: 25,
    to: 20,
    gaps: 0.1,
    bushes: 0.1,
    seed: 15,
    density: 0.46,
    share: ends,
  });
  lay(
    p,
    c => polygon(c, field),
    [
      [P.straw, 0.7],
      [P.sage, 0.4],
      [P.ochre, 0.3],
    ],
    (x, y) => ends(x, y) * (0.4 + 0.16 * broad(x, y)),
    { soft: 4, sway: 6, tide: 0.2, pool: 0.4, dry: (x, y) => 0.3 * smooth(0.9, 0.3, ends(x, y)) },
  );
  const within = (x: number, z: number): boolean =>
    x > house.left && x < house.right && z > house.near && z < house.far;
  /** Strokes that lie as the ground does, then tufts. */
  lay(
    p,
    c => {
      const r = random(7);
      for (let i = 0; i < 240; i++) {
        const y = lerp(150, 870, r() ** 1.4);
        const x = r.range(0, 1600);
        const long = lerp(40, 190, smooth(150, 850, y)) * r.range(0.6, 1.3);
        sweep(
          c,
          [
            [x, y],
            [x + long * 0.5, y + r.gauss() * 4],
            [x + long, y + r.gauss() * 5],
          ],
          lerp(6, 30, smooth(150, 850, y)),
          { seed: i + 2, uneven: 0.5 },
        );
      }
    },
    [
      [P.olive, 0.6],
      [P.ochre, 0.4],
      [P.umber, 0.25],
    ],
    (x, y) => ends(x, y) * (0.42 + 0.26 * broad(x, y)),
    {
      soft: (x, y) => lerp(1, 9, smooth(0, 0.5, quick(x, y))),
      softest: 9,
      sway: 3,
      dry: 0.16,
      within: c => polygon(c, field),
      pool: 0.4,
    },
  );
  const tufts =
    (seed: number, count: number, size: number) =>
    (c: Parameters<typeof dab>[0]): void => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const y = lerp(170, 850, r() ** 1.5);
        const x = r.range(60, 1540);
        const [u, v] = groundAt(x, y);
        if (within(u, v) || (x < 716 && y < 292 - 0.05 * x)) continue;
        grass(c, r, [x, y], {
          blades: r.int(5, 10),
          height: 0.42 * size * seen.sizeAt([u, 0, v]),
          spread: 9,
          lean: 0.25,
          width: 1.5,
        });
      }
    };
  lay(
    p,
    tufts(3, 380, 1),
    [
      [P.moss, 0.7],
      [P.umber, 0.4],
    ],
    (x, y) => 0.7 * ends(x, y),
    { sway: 0.5 },
  );
  lay(
    p,
    tufts(9, 150, 1.25),
    [
      [P.straw, 0.8],
      [P.ochre, 0.3],
    ],
    (x, y) => 0.5 * ends(x, y),
    { sway: 0.5, knock: 0.8 },
  );
};
