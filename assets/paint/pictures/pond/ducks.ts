import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { quick } from './view.ts';

/** x, y of each; the last is the one they called a duck. */
const flock: readonly (readonly [x: number, y: number, long: number, way: 1 | -1])[] = [
  [930, 492, 34, 1],
  [986, 510, 36, 1],
  [1016, 480, 31, 1],
  [1092, 520, 37, 1],
  [842, 560, 44, 1],
];

export const ducks = (p: Passage): void => {
  const plan = ([x, y, long, way]: (typeof flock)[number], outline: string): Point[] =>
    points(outline).map(([a, b]): Point => [x + (a * way * long) / 100, y - (b * long) / 100]);
  const each =
    (draw: (c: Context, duck: (typeof flock)[number], i: number) => void) =>
    (c: Context): void => {
      for (const [i, duck] of flock.entries()) draw(c, duck, i);
    };
  const body = '-50,16 -34,18 -10,28 12,26 22,28 24,44 32,54 44,52 48,42 42,34 40,18 30,2 0,-4 -30,0';
  p.wash({
    shape: each((c, [x, y, long, way]) => {
      for (let i = 0; i < 5; i++)
        sweep(
          c,
          [
            [x - long * (0.5 - 0.06 * i) - way * i * 6, y + 4 + i * 4],
            [x + long * (0.4 - i * 0.08) - way * i * 5, y + 4 + i * 4],
          ],
          2.8 - i * 0.4,
          { seed: i },
        );
    }),
    pigments: [P.slate, P.umber],
    mix: [0.6, 0.3],
    density: 0.42,
    sway: 0.8,
    feature: 14,
    dry: 0.1,
  });
  p.clear(
    each((c, duck) => blob(c, plan(duck, body))),
    { soft: 0.5 },
  );
  p.wash({
    shape: each((c, duck) => blob(c, plan(duck, body))),
    pigments: [P.umber, P.bone, P.ochre],
    mix: x => (x < 880 ? [0.1, 0.8, 0.1] : [0.55, 0.3, 0.3]),
    density: (x, y) => (x < 880 ? 0.4 : 0.66) + 0.2 * quick(x * 2, y * 2),
    sway: 0.4,
    rim: 0.6,
    pool: 0.5,
    poolFeature: 14,
  });
  p.wash({
    shape: each((c, duck, i) => i < 4 && blob(c, plan(duck, '22,34 24,46 32,55 44,53 47,44 42,35 32,32'))),
    pigments: [P.moss, P.payne],
    mix: x => (x > 1000 && x < 1060 ? [0.1, 0.1] : [0.7, 0.5]),
    density: 1,
    sway: 0.3,
  });
  p.wash({
    shape: each((c, duck) => blob(c, plan(duck, '46,46 60,42 60,38 46,38'))),
    pigments: [P.ochre, P.sienna],
    mix: [0.6, 0.4],
    density: 0.8,
    sway: 0.2,
  });
  p.ink(pen => {
    for (const duck of flock)
      pen.line(plan(duck, '-50,16 -30,0 0,-4 30,2 40,18'), { width: 0.7, broken: 0.3 });
  });
};
