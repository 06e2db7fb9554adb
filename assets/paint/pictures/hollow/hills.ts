import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { middle, quick, sides } from './land.ts';

export const hills = (p: Passage): void => {
  const hill = (crest: readonly Point[], floor: number, mix: readonly number[], strength: number): void =>
    p.wash({
      shape: c => polygon(c, [...curve(crest, 5), [1680, floor], [-70, floor]]),
      pigments: [P.blue, P.violet, P.sage],
      mix: (x, y) => mix.map((share, k) => share * (k === 2 ? clamp(0.6 + middle(x, y)) : 1)),
      density: (x, y) =>
        strength * smooth(floor - 4, floor - 110, y + middle(x, y) * 24) * sides(x, y, 330, 1330),
      soft: (x, y) => lerp(1, 12, smooth(0.2, 0.6, middle(x, y))),
      softest: 12,
      sway: 3,
      feature: 54,
      rim: 0.35,
      pool: 0.35,
      tide: 0.1,
      body: 1,
    });
  hill(
    points('-70,378 170,360 400,344 640,360 880,372 1130,350 1380,330 1680,358'),
    566,
    [0.7, 0.5, 0],
    0.34,
  );
  hill(
    points('-70,424 130,402 300,392 480,404 640,428 760,440 1300,420 1420,394 1540,398 1680,420'),
    606,
    [0.5, 0.4, 0.4],
    0.36,
  );
  p.wash({
    shape: c => {
      for (const [points, width] of farHedges) sweep(c, points, width, { uneven: 0.8 });
    },
    pigments: [P.slate, P.moss],
    mix: [0.6, 0.4],
    density: (x, y) => 0.42 * sides(x, y, 260, 1400),
    soft: (x, y) => lerp(0.8, 3, smooth(0, 0.5, quick(x, y))),
    softest: 3,
    sway: 1.6,
    feature: 12,
    dry: 0.15,
  });
  p.pencil(pen => {
    pen.line(points('-8,378 170,358 400,343 630,359'));
    pen.line([
      [1240, 351],
      [1380, 328],
      [1590, 350],
    ]);
    pen.line(points('20,416 130,401 330,391 520,410'));
  });
};

const farHedges: readonly (readonly [readonly Point[], number])[] = [
  [
    [
      [268, 398],
      [250, 424],
      [246, 462],
    ],
    3,
  ],
  [
    [
      [520, 412],
      [470, 436],
      [440, 470],
    ],
    4,
  ],
  [points('90,408 250,418 420,428 560,436'), 3],
  [
    [
      [1400, 400],
      [1376, 440],
      [1350, 480],
    ],
    4,
  ],
  [
    [
      [1420, 396],
      [1520, 416],
      [1600, 424],
    ],
    3,
  ],
];
