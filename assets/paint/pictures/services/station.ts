import { sweep } from '../../engine/brush.ts';
import { type Facade, facade, part } from '../../engine/facade.ts';
import { farLand } from '../../engine/land.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBank, skyGlow, skyRags } from '../../engine/sky.ts';
import { lamps, lorries, shown, tarmac } from './carPark.ts';
import { middle, quick } from './view.ts';

/** The bridge, metres along from the far end and up from its underside; and the block that it ends in. */
const span = facade(
  [
    [92, 448],
    [470, 430],
    [470, 346],
    [92, 398],
  ],
  [42, 4.4],
);
const block = facade(
  [
    [470, 512],
    [566, 506],
    [566, 318],
    [470, 322],
  ],
  [7, 10],
);

export const paintStation = (p: Passage): void => {
  const sky = { horizon: 500, top: 60, left: 0, right: 820, seed: 4 } as const;
  skyGlow(p, { ...sky, right: 620 }, { density: 0.26, from: 55, light: 70 });
  skyBank(p, sky, '2,30 18,14 40,8 62,12 84,6 96,16 88,32 70,36 58,46 36,44 20,52 6,46', {
    density: 0.42,
    lost: 50,
  });
  skyBank(p, sky, '10,66 26,58 44,62 52,68 38,74 18,74', { density: 0.26, lost: 36 });
  skyRags(p, sky, [
    [52, 60, 26, 10],
    [60, 76, 22, 7],
  ]);
  farLand(p, points('30,500 300,499 560,500 780,502'), {
    rise: 20,
    swell: 110,
    density: 0.42,
    seed: 6,
    share: shown,
  });
  tarmac(p);
  wall(p, span);
  for (const [x, half] of [
    [130, 4],
    [226, 5],
    [338, 7],
  ] as const)
    lay(
      p,
      c =>
        polygon(c, [
          [x - half, 440],
          [x + half, 440],
          [x + half, 508 + half],
          [x - half, 508 + half],
        ]),
      'slate .5 umber .35',
      0.6,
      { body: 1, sway: 0.5 },
    );
  lay(p, c => polygon(c, points('92,449 470,431 470,440 92,455')), 'payne .6 violet .4', 0.7, { sway: 0.6 });
  wall(p, block);
  /** A sign on a tall post, with nothing on it that can be read. */
  lay(
    p,
    c => {
      polygon(c, points('640,300 650,300 651,520 641,520'));
      polygon(c, points('612,246 682,250 682,300 612,296'));
    },
    'slate .6 blue .4',
    0.6,
    { body: 1, sway: 0.6, rim: 0.3 },
  );
  p.lift({
    shape: c => {
      sweep(c, points('622,264 672,266'), 7);
      sweep(c, points('624,280 656,282'), 5);
    },
    amount: 0.8,
    soft: 0.8,
  });
  lorries(p);
  lay(
    p,
    c => {
      for (const [x, foot, top] of lamps) {
        polygon(c, [
          [x - 1.6, top],
          [x + 1.6, top],
          [x + 2.6, foot],
          [x - 2.6, foot],
        ]);
        sweep(
          c,
          [
            [x - 26, top + 5],
            [x - 12, top - 2],
            [x + 1, top],
          ],
          4,
        );
        sweep(
          c,
          [
            [x + 26, top + 5],
            [x + 12, top - 2],
            [x - 1, top],
          ],
          4,
        );
      }
    },
    'slate .7 umber .35',
    0.62,
    { sway: 0.4 },
  );
  p.ink(pen => {
    const rule = (a: Point, b: Point, broken = 0.3): void =>
      pen.line([a, b], { straight: true, broken, width: 0.8 });
    rule(span.at(0, 4.4), span.at(42, 4.4));
    rule(block.at(7, 0), block.at(7, 10), 0.1);
    rule(block.at(0, 10), block.at(7, 10));
    for (const [x, foot, top] of lamps) rule([x + 2.4, foot], [x + 1.6, top], 0.35);
  });
};

/** Concrete above and below a band of glass. */
const wall = (p: Passage, on: Facade): void => {
  p.clear(c => polygon(c, part(on)));
  lay(
    p,
    c => polygon(c, part(on)),
    'slate .4 umber .22 rose .2',
    (x, y) => (0.26 + 0.14 * middle(x, y)) * lerp(0.5, 1, smooth(90, 300, x)),
    { sway: 0.8, pool: 0.4, tide: 0.2, streak: 0.15, angle: Math.PI / 2 },
  );
  const panes: Point[][] = [];
  const [rows, wide] =
    on.width > 20
      ? [[[1.3, 3.3]], 1.6]
      : [
          [
            [1.4, 3.2],
            [4.6, 6],
            [7.2, 8.6],
          ],
          1.5,
        ];
  for (const [foot, head] of rows as [number, number][])
    for (let x = 0.5; x + wide < on.width; x += wide + 0.24)
      panes.push([...part(on, [x, foot, x + wide, head])]);
  const r = random(panes.length);
  const lit = panes.filter(() => r.chance(0.2));
  lay(
    p,
    polygons(panes),
    'payne .7 slate .5',
    (x, y) => lerp(0.4, 0.85, smooth(80, 420, x)) * (0.8 + 0.5 * quick(x * 2, y)),
    { sway: 0.3, rim: 0.2 },
  );
  p.lift({ shape: polygons(lit), amount: 0.8, soft: 0.8, sway: 0.2 });
  lay(p, polygons(lit), 'straw .8 ochre .3', 0.4, { sway: 0.3 });
};
