import { grass, splatter, sweep, tapering } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { along, quick, sides } from './land.ts';
import { lipAt } from './lip.ts';

/** Where the grass stands: in heaps with gaps between, thicker to the sides. */
const heaps: readonly (readonly [x: number, reach: number, tall: number])[] = [
  [60, 60, 40],
  [150, 44, 54],
  [236, 66, 34],
  [400, 40, 26],
  [474, 26, 18],
  [1096, 30, 20],
  [1180, 48, 30],
  [1270, 40, 46],
  [1392, 76, 36],
  [1500, 50, 56],
  [1580, 40, 38],
];

export const rough = (p: Passage): void => {
  const tufts = (seed: number, count: number, size: number, width: number): ((c: Context) => void) => {
    return c => {
      const r = random(seed);
      for (const [cx, reach, tall] of heaps)
        for (let i = 0; i < (count * reach) / 50; i++) {
          const x = cx + r.gauss() * reach * 0.6;
          const y = lipAt(x) + 2 + r() ** 1.2 * 66;
          grass(c, r, [x, y], {
            blades: r.int(4, 9),
            height: tall * size * r.range(0.6, 1.15),
            spread: 10,
            lean: r.range(0.25, 0.6),
            width,
          });
        }
    };
  };
  /** A mass of shade low down, that the blades come out of. */
  p.wash({
    shape: c => {
      const r = random(72);
      for (const [cx, reach, tall] of heaps)
        for (let i = 0; i < 7; i++) {
          const x = cx + r.gauss() * reach * 0.6;
          const y = lipAt(x) + r.range(0, 40);
          sweep(
            c,
            [
              [x, y + 8],
              [x + tall * 0.12, y - tall * 0.2],
              [x + tall * 0.36, y - tall * 0.5],
            ],
            r.range(10, 24),
            { profile: tapering, seed: i, uneven: 0.5 },
          );
        }
    },
    pigments: [P.moss, P.umber, P.ochre],
    mix: (x, y) => [0.5, 0.35 + 0.2 * quick(x, y), 0.3],
    density: (x, y) => 0.5 * (0.35 + 0.65 * sides(x, y, 80, 1510)),
    soft: (x, y) => lerp(1, 8, smooth(-0.1, 0.5, quick(x, y))),
    softest: 8,
    sway: 4,
    feature: 26,
    pool: 0.5,
    body: 0.9,
  });
  p.wash({
    shape: tufts(73, 9, 1, 1.7),
    pigments: [P.moss, P.olive, P.ochre],
    mix: (x, y) => [0.5 + 0.3 * quick(x * 2, y * 2), 0.3, 0.35 - 0.3 * quick(x * 2, y * 2)],
    density: (x, y) => 0.72 * (0.35 + 0.65 * sides(x, y, 80, 1510)),
    sway: 0.6,
    rough: 0.3,
    feature: 16,
    dry: 0.1,
    body: 0.7,
  });
  p.wash({
    shape: tufts(79, 4, 0.7, 1.5),
    pigments: [P.payne, P.moss],
    mix: [0.45, 0.6],
    density: (x, y) => 0.8 * (0.3 + 0.7 * sides(x, y, 80, 1510)),
    sway: 0.5,
    rough: 0.2,
    feature: 14,
  });
  /** Last year's stalks, pale and long, laid over by the wind. */
  p.wash({
    shape: tufts(81, 3, 1.5, 1.3),
    pigments: [P.straw, P.ochre],
    mix: [0.7, 0.35],
    density: (x, y) => 0.75 * (0.4 + 0.6 * sides(x, y, 80, 1510)),
    sway: 0.5,
    rough: 0.2,
    feature: 14,
    knock: 0.8,
  });
  p.wash({
    shape: c => {
      const r = random(83);
      splatter(c, r, [300, 790, 1000, 100], 60, 3.4);
    },
    pigments: [P.umber, P.sepia],
    mix: [0.6, 0.3],
    density: 0.5,
    sway: 0.4,
    rough: 0.2,
  });
  p.pencil(pen => {
    for (const u of [-5.4, -3.1, -1.2, 0.9, 2.6, 4.4])
      pen.line([along(u, 838), along(u * 1.02, 884)], { straight: true, press: 0.4, broken: 0.3 });
    pen.line([
      [60, 770],
      [200, 774],
      [330, 766],
    ]);
    pen.line([
      [1130, 796],
      [1280, 768],
      [1450, 776],
    ]);
  });
};
