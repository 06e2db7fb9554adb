import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { middle, quick } from './view.ts';

/** The wood the house stands against: heaps of leaves, from the left. */
const heaps = points('30,330 96,268 190,240 262,232 350,118 470,96 590,108 700,134 800,178 876,230');
const crowns =
  (seed: number, size: number) =>
  (c: Context): void => {
    const r = random(seed);
    for (const [x, y] of heaps)
      for (let i = 0; i < 6; i++) {
        const at: Point = [x + r.gauss() * 34, y + 26 + r.gauss() * 30];
        const wobbly = Array.from({ length: 7 }, (_, k): Point => {
          const reach = r.range(22, 46) * size;
          return [at[0] + Math.cos(k * 0.9) * reach, at[1] + Math.sin(k * 0.9) * reach * 0.86];
        });
        blob(c, wobbly);
      }
  };

export const wood = (p: Passage): void => {
  const west = (x: number, y: number): number => smooth(-30, 130, x + quick(y, x) * 70);
  const leafy = { edge: 'billow', sway: 8, feature: 32, pool: 0.5 } as const;
  lay(p, crowns(7, 1.12), 'moss .5 olive .55 slate .3', (x, y) => west(x, y) * (0.42 + 0.2 * middle(x, y)), {
    ...leafy,
    soft: (x, y) => lerp(1, 16, smooth(-0.1, 0.5, middle(x, y))),
    softest: 16,
    tide: 0.2,
    body: west,
  });
  lay(p, crowns(12, 0.66), 'moss .7 violet .4 umber .3', (x, y) => west(x, y) * 0.62 * smooth(80, 300, x), {
    ...leafy,
    soft: (x, y) => lerp(1, 9, smooth(0, 0.5, quick(x, y))),
    softest: 9,
  });
};

/** A sweep of pale gravel in flat strokes that run out before the edge of the sheet, and grass where it ends. */
export const gravel = (p: Passage): void => {
  const ends = (x: number, y: number): number =>
    smooth(800, 640, y + middle(x * 0.6, y) * 70 - Math.abs(x - 780) * 0.05);
  lay(
    p,
    c => polygon(c, points('-20,430 300,431 640,426 900,424 1640,430 1640,840 -20,840')),
    'straw .5 bone .7 rose .25',
    (x, y) => ends(x, y) * (0.2 + 0.16 * middle(x * 0.5, y * 1.2)) + 0.1 * smooth(470, 430, y),
    {
      soft: 3,
      sway: 3,
      dry: (x, y) => 0.42 * smooth(600, 780, y + quick(x, y) * 40),
      streak: 0.2,
      pool: 0.4,
      tide: 0.2,
      body: ends,
    },
  );
  lay(
    p,
    c => {
      const r = random(44);
      for (let i = 0; i < 40; i++) {
        const [x, y] = [r() < 0.5 ? r.range(40, 300) : r.range(560, 1500), 434 + r() ** 2 * 26];
        sweep(
          c,
          [
            [x, y],
            [x + r.range(30, 70), y + r.range(-3, 1)],
            [x + r.range(70, 150), y + 1],
          ],
          r.range(3, 9),
          { seed: i + 3 },
        );
      }
    },
    'sage .5 olive .5 moss .2',
    (x, y) => 0.5 + 0.3 * middle(y, x),
    { sway: 2, dry: 0.22 },
  );
};
