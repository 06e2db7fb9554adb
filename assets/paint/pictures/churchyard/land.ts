import { brickwork } from '../../engine/brick.ts';
import { type dab, sweep } from '../../engine/brush.ts';
import { winterTrees } from '../../engine/copse.ts';
import { standing } from '../../engine/facade.ts';
import { furrows } from '../../engine/furrows.ts';
import { farLand, hedge } from '../../engine/land.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skies } from '../../engine/weather.ts';
import { endsRight, middle, quick, sides, spot } from './view.ts';

const horizon = 318;
export const paintPlough = (p: Passage): void => {
  skies.blown(p, { horizon, seed: 23, strength: 0.8, turn: -1 });
  farLand(p, points('60,318 420,314 800,316 1200,312 1560,317'), {
    rise: 22,
    seed: 6,
    share: sides,
    density: 0.3,
  });
  furrows(p, {
    horizon,
    vanish: 1120,
    near: x => 396 + 10 * middle(x, 3),
    gap: 46,
    at: 390,
    density: 0.42,
    share: sides,
    seed: 8,
  });
  winterTrees(
    p,
    [
      { at: [330, 322], height: 118, seed: 4, lean: 0.04 },
      { at: [392, 321], height: 92, seed: 11 },
      { at: [455, 322], height: 132, seed: 19, lean: -0.03 },
      { at: [575, 320], height: 62, seed: 25 },
    ],
    { wind: 0.3, density: 0.62, haze: 0.3, lit: 1 },
  );
  hedge(p, points('180,324 420,326 760,323 1010,325'), {
    from: 9,
    to: 7,
    gaps: 0.4,
    seed: 5,
    density: 0.5,
    share: sides,
  });
};

/** From the left, coming nearer; where it ends the yew takes over. */
const wall = standing(spot, [-8.4, 15], [6.4, 10.6], 1.12);

export const paintWall = (p: Passage): void => {
  const shown = (along: number): number =>
    smooth(0.4, 3.4, along + middle(along * 60, 9) * 1.2) * smooth(15.4, 13.4, along);
  p.clear(c => polygon(c, [wall.at(1.6, 0), wall.at(14.8, 0), wall.at(14.8, 1.12), wall.at(1.6, 1.12)]), {
    soft: 3,
    sway: 6,
  });
  brickwork(p, wall, {
    washed: shown,
    shown: (along, up) => 0.7 * shown(along) * smooth(0.1, 0.5, up + 0.3 * quick(along * 40, up * 40)),
    missing: 0.55,
    density: 0.62,
    pigments: [P.straw, P.sienna, P.umber],
    size: 1.5,
    seed: 7,
  });
  /** Coping stones, and the shade under them. */
  const coping: Point[] = [wall.at(0.6, 1.12), wall.at(14.6, 1.12), wall.at(14.6, 1.24), wall.at(0.6, 1.24)];
  p.clear(c => polygon(c, coping), { soft: 0.6 });
  lay(
    p,
    c => polygon(c, coping),
    'slate .6 straw .3 moss .3',
    (x, y) => 0.3 + 0.2 * quick(x, y),
    { pool: 0.4 },
  );
  lay(
    p,
    c => polygon(c, [wall.at(0.8, 1.02), wall.at(14.6, 1), wall.at(14.6, 1.12), wall.at(0.8, 1.12)]),
    'violet .7 umber .3',
    0.4,
  );
  yew(p);
  p.ink(pen => {
    pen.line([wall.at(1, 1.24), wall.at(13, 1.24)], { straight: true, broken: 0.4 });
    for (let along = 2.2; along < 13; along += 1.9)
      pen.line([wall.at(along, 1.12), wall.at(along, 1.24)], { straight: true, width: 0.6, broken: 0.2 });
  });
};

/** The dark of the picture: heaps of needles in strokes that hang, and sky let through it here and there. */
const yew = (p: Passage): void => {
  const heaps = points(
    '1290,300 1350,210 1420,150 1490,120 1400,270 1470,250 1530,210 1330,380 1420,370 1500,350 1290,420 1380,440 1470,430 1540,400',
  );
  const mass =
    (seed: number, size: number, count: number) =>
    (c: Parameters<typeof dab>[0]): void => {
      const r = random(seed);
      for (const [x, y] of heaps)
        for (let i = 0; i < count; i++) {
          const [u, v] = [x + r.gauss() * 40, y + r.gauss() * 34];
          const long = r.range(20, 52) * size;
          sweep(
            c,
            [
              [u, v],
              [u + long * 0.5, v + long * 0.1],
              [u + long * 0.8, v + long * 0.5],
            ],
            r.range(4, 11) * size,
            {
              seed: i + 2,
              uneven: 0.6,
            },
          );
        }
    };
  lay(p, mass(3, 1.2, 34), 'moss .8 payne .5', (x, y) => endsRight(x, y) * (0.8 + 0.3 * middle(x, y)), {
    soft: (x, y) => lerp(1, 9, smooth(0, 0.5, quick(x, y))),
    softest: 9,
    sway: 4,
    pool: 0.5,
    body: (x, y) => 0.9 * endsRight(x, y),
  });
  lay(
    p,
    mass(8, 0.7, 16),
    'moss .6 sepia .6 payne .4',
    (x, y) => endsRight(x, y) * 0.7 * smooth(1280, 1400, x),
    { sway: 2 },
  );
  lay(
    p,
    c => {
      for (const trunk of ['1400,520 1404,470 1396,420 1410,370', '1424,520 1430,480 1444,430'])
        sweep(c, points(trunk), 26, { uneven: 0.4, seed: trunk.length });
    },
    'rust .3 sepia .7',
    0.8,
    { knock: 1 },
  );
};
