import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { middle, slow } from './land.ts';

export const sky = (p: Passage): void => {
  p.wash({
    shape: c => polygon(c, points('60,160 830,110 1560,170 1640,470 -40,470')),
    pigments: [P.straw, P.rose],
    mix: (x, _y) => [0.8 * smooth(1250, 250, x) + 0.15, 0.2 + 0.5 * smooth(500, 1330, x)],
    density: (x, y) => 0.38 * smooth(150, 370, y) * (0.6 + 0.5 * slow(x, y)) * smooth(470, 380, y),
    soft: 80,
    sway: 25,
    feature: 200,
    rim: 0,
  });
  p.wash({
    shape: c =>
      blob(
        c,
        points('716,-117 1250,-133 1716,-100 1700,158 1470,208 1250,175 1075,208 940,158 800,175 700,75'),
      ),
    pigments: [P.blue, P.violet],
    mix: [0.85, 0.3],
    density: (x, y) => 0.52 * (1 - 0.6 * smooth(16, 208, y)) * (0.5 + 0.5 * smooth(700, 1160, x)),
    soft: (x, y) => lerp(lerp(1.4, 66, smooth(-0.1, 0.4, middle(x, y))), 80, smooth(960, 720, x)),
    edge: 'billow',
    bulge: -1,
    sway: 20,
    feature: 108,
    tide: 0.25,
    blooms: [{ x: 1180, y: 90, radius: 62, strength: 0.4, aspect: 1.6 }],
  });
  for (const outline of streaks)
    p.wash({
      shape: c => blob(c, outline),
      pigments: [P.violet, P.rose],
      mix: [0.6, 0.4],
      density: 0.16,
      soft: (x, y) => lerp(5, 50, smooth(-0.4, 0.3, middle(x, y))),
      softest: 50,
      sway: 16,
      feature: 110,
      rim: 0.2,
    });
  p.pencil(pen => {
    for (const [x, y, k] of rooks) {
      const wing = { width: 1.3 * k, broken: 0, wobble: 0.25, press: 0.8 };
      pen.line(
        [
          [x - 5 * k, y - 1.6 * k],
          [x - 2 * k, y - 3 * k],
          [x, y],
        ],
        wing,
      );
      pen.line(
        [
          [x, y],
          [x + 2.2 * k, y - 2.7 * k],
          [x + 5.4 * k, y - 0.8 * k],
        ],
        wing,
      );
    }
  });
};

const streaks: readonly (readonly Point[])[] = [
  points('330,214 520,196 700,216 760,236 600,244 420,236'),
  points('560,286 700,274 880,284 1000,298 820,306 640,300'),
];

const rooks: readonly (readonly [x: number, y: number, size: number])[] = [
  [846, 306, 1],
  [874, 290, 0.75],
  [888, 318, 0.85],
  [806, 282, 0.6],
  [1210, 262, 0.8],
  [1240, 276, 0.6],
];
