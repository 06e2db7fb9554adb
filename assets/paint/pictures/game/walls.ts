import { grass, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { between, type Context, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { groundAt, lay, quick, seen, spot, walls } from './view.ts';

/** One touch for each tuft along every wall. */
const along =
  (seed: number, every: number, touch: (c: Context, r: Random, at: Point, size: number) => void) =>
  (c: Context): void => {
    const r = random(seed);
    for (const [a, b] of walls) {
      const far = Math.hypot(b[0] - a[0], b[1] - a[1]);
      for (let s = 0; s < far; s += every * r.range(0.6, 1.4)) {
        const [x, z] = between(a, b, s / far);
        touch(c, r, spot(x + r.gauss() * 0.05, z + r.gauss() * 0.11), seen.sizeAt([x, 0, z]));
      }
    }
  };

/** White, because nobody trod there: paper kept between its shadow and its roots. */
export const paintWalls = (p: Passage): void => {
  lay(
    p,
    along(5, 0.12, (c, r, [x, y], k) =>
      sweep(
        c,
        [
          [x, y],
          [x + k * 0.22, y + k * 0.05],
          [x + k * r.range(0.4, 0.75), y + k * 0.08],
        ],
        k * r.range(0.1, 0.16),
        { seed: r.int(1, 999), uneven: 0.5 },
      ),
    ),
    [
      [P.violet, 0.7],
      [P.umber, 0.5],
    ],
    (x, y) => 0.5 + 0.1 * quick(x, y),
    { soft: 1.2, sway: 1.5 },
  );
  const blades = { sway: 0.4, rough: 0.2, feature: 15 } as const;
  const tuft =
    (size: number, width: number, blades: number) =>
    (c: Context, r: Random, at: Point, k: number): void =>
      grass(c, r, at, {
        blades: r.int(blades - 2, blades + 2),
        height: k * size * r.range(0.7, 1.15),
        spread: k * 0.06,
        lean: 0.16,
        width: Math.max(0.9, k * width),
      });
  p.clear(along(6, 0.04, tuft(0.58, 0.034, 7)), { soft: 0.5, sway: 0.3 });
  lay(
    p,
    along(6, 0.04, tuft(0.58, 0.034, 7)),
    [
      [P.straw, 0.5],
      [P.bone, 0.6],
    ],
    (x, y) => 0.12 + 0.1 * quick(x, y),
    blades,
  );
  lay(
    p,
    along(8, 0.17, tuft(0.16, 0.026, 3)),
    [
      [P.olive, 0.5],
      [P.umber, 0.6],
    ],
    0.5,
    blades,
  );
  lay(
    p,
    along(9, 0.3, tuft(0.56, 0.016, 3)),
    [
      [P.ochre, 0.6],
      [P.umber, 0.4],
    ],
    0.5,
    blades,
  );
  /** Its feet go into the dust: nothing ends there. */
  lay(
    p,
    along(5, 0.12, (c, r, [x, y], k) =>
      sweep(
        c,
        [
          [x - k * 0.14, y + k * 0.02],
          [x, y + k * 0.01],
          [x + k * 0.16, y + k * 0.04],
        ],
        k * r.range(0.06, 0.13),
        {
          seed: r.int(1, 999),
          uneven: 0.6,
        },
      ),
    ),
    [
      [P.straw, 0.6],
      [P.umber, 0.4],
      [P.violet, 0.2],
    ],
    (x, y) => 0.34 + 0.14 * quick(x, y),
    { soft: 2.4, sway: 2.5, feature: 16 },
  );
  p.ink(pen => {
    const r = random(21);
    for (const [a, b] of walls) {
      if (groundAt(...spot(...a))[1] > 14) continue;
      for (let i = 0; i < 4; i++) {
        const [x, z] = between(a, b, r());
        const [u, v] = spot(x, z);
        const k = seen.sizeAt([x, 0, z]);
        pen.line(
          [
            [u, v],
            [u + k * 0.05, v - k * 0.25],
            [u + k * r.range(0.02, 0.16), v - k * 0.5],
          ],
          { width: 0.7, broken: 0.1 },
        );
      }
    }
  });
};
