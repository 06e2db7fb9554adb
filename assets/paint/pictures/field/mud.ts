import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { along, lineAt, middle, quick, sides, slow } from './land.ts';
import { below, lip, lipAt } from './lip.ts';
import { rough } from './rough.ts';
import { ruts } from './ruts.ts';

/** Mud close to, as boots leave it, with the rough grass that nobody runs on. */
export const mud = (p: Passage): void => {
  p.wash({
    shape: c => {
      const r = random(61);
      polygon(c, [
        ...lip,
        ...lip
          .toReversed()
          .map(([x, y], i): Point => [x, y + 186 + 22 * Math.sin(i * 0.11) + 12 * Math.sin(i * 0.37)]),
      ]);
      for (let i = 0; i < 26; i++) {
        const x = r.range(-40, 1560);
        const length = r.range(140, 340);
        const y = lipAt(x) + r.range(50, 150);
        sweep(
          c,
          [
            [x, y],
            [x + length / 2, y + r.gauss() * 6],
            [x + length, lipAt(x + length) + (y - lipAt(x)) + r.gauss() * 6],
          ],
          r.range(14, 40),
          { seed: i, uneven: 0.4 },
        );
      }
    },
    pigments: [P.umber, P.ochre, P.moss],
    mix: (x, y) => [
      0.5 + 0.2 * middle(x, y),
      0.36 - 0.2 * slow(x, y),
      0.18 + 0.3 * smooth(0.1, 0.5, slow(x + 500, y)),
    ],
    density: (x, y) =>
      0.66 * (0.42 + 0.58 * sides(x, y, 120, 1470)) * (1 - 0.34 * smooth(50, 140, y - lipAt(x))),
    within: below,
    soft: (x, y) => lerp(1, 10, smooth(0, 0.5, quick(x, y))),
    softest: 10,
    sway: 6,
    feature: 54,
    pool: 0.45,
    tide: 0.22,
    dry: (x, y) => 0.05 + 0.3 * smooth(96, 150, y - lipAt(x) + middle(x, y) * 26),
    stretch: 30,
    body: 1,
  });
  slabs(p, 63, 110, 1, [P.umber, P.violet, P.sepia], [0.55, 0.35, 0.2], 0.46);
  slabs(p, 67, 80, 0.55, [P.sepia, P.payne, P.umber], [0.5, 0.35, 0.3], 0.66);
  ruts(p);
  rough(p);
};

/** Mud is turned over in flat slabs that lie the way the boots went: long ones along the field, short ones across it. */
const slabs = (
  p: Passage,
  seed: number,
  count: number,
  size: number,
  pigments: readonly Pigment[],
  mix: readonly number[],
  density: number,
): void =>
  p.wash({
    shape: c => {
      const r = random(seed);
      for (let i = 0; i < count; i++) {
        const x = 800 + r.gauss() * 430;
        const y = lipAt(x) + 6 + r() ** 0.9 * 118;
        const near = (y - 690) / 110;
        const length = r.range(22, 90) * near * size;
        const u = lineAt(x, y);
        const away = r.chance(0.5)
          ? along(u + r.gauss() * 0.15, y + length * 0.34)
          : ([x + length, y + r.gauss() * 3 * near] as const);
        const bend = r.gauss() * 2.4 * near;
        sweep(
          c,
          [
            [x, y],
            [lerp(x, away[0], 0.4), lerp(y, away[1], 0.4) + bend],
            [lerp(x, away[0], 0.75), lerp(y, away[1], 0.75) + bend * 0.4],
            away,
          ],
          r.range(2.4, 8) * near * size,
          { seed: r.int(1, 9999), uneven: 0.6 },
        );
      }
    },
    pigments,
    mix,
    density: (x, y) => density * sides(x, y, 140, 1460) * (0.75 + 0.4 * quick(x, y)),
    within: below,
    soft: (x, y) => lerp(0.8, 6, smooth(-0.1, 0.5, quick(x * 1.6, y * 1.6))),
    softest: 6,
    sway: 3,
    feature: 22,
    rough: 1.1,
    pool: 0.5,
    dry: 0.2,
    stretch: 20,
  });
