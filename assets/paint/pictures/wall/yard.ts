import { noise } from '../../engine/noise.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { patchy, project, slow } from './plan.ts';

const leafy = noise('soft', 30, 61, { angle: 0.05, along: 2.4 });
const boughs = noise('soft', 150, 63, { angle: 0.12, along: 2.2 });
const drags = noise('soft', 46, 62, { angle: -0.2, along: 7 });
/** Gravel and rough grass in full sun: nearly paper. The shade of a tree we can't see has come up over the near part. */
export const yard = (p: Passage): void => {
  const near = (x: number, z: number): Point => project(x, 0, z);
  const ground: Outline = [
    near(-6.5, 11.4),
    near(-3.4, 11.4),
    near(3.5, 3.7),
    [1700, 760],
    [1700, 860],
    [100, 860],
    near(-7, 4),
  ];
  p.wash({
    shape: polygons([ground]),
    pigments: [P.straw, P.ochre, P.sage],
    mix: (x, y) => [0.6, 0.35 + 0.2 * patchy(x, y), 0.3 * smooth(-0.1, 0.5, slow(x, y))],
    density: (x, y) =>
      0.36 *
      smooth(0, 30, x - 90 - 0.3 * (y - 500) + 110 * drags(x, y)) *
      smooth(0, 10, 800 - y + 70 * drags(x + 900, y)) *
      (0.75 + 0.4 * slow(x * 0.6, y * 2)),
    soft: 1,
    sway: 3,
    rim: 0.2,
    tide: 0.2,
    streak: 0.2,
  });
  p.wash({
    shape: polygons([ground]),
    pigments: [P.violet, P.sage, P.umber],
    mix: (x, y) => [0.75, 0.3 + 0.2 * patchy(x, y), 0.25],
    density: (x, y) => {
      const deep = smooth(500, 780, y + (x - 700) * 0.06);
      return (
        0.46 *
        smooth(0, 0.09, 0.5 * leafy(x, y * 2) + 0.75 * boughs(x, y * 2) - 0.72 + 1.1 * deep) *
        smooth(0, 10, 806 - y + 80 * drags(x + 900, y) - 90 * smooth(1000, 1600, x)) *
        smooth(0, 30, x - 120 + 110 * drags(x, y)) *
        smooth(0, 40, 1540 - x + 60 * drags(x, y)) *
        (0.8 + 0.3 * patchy(x, y * 2))
      );
    },
    soft: 1,
    sway: 3,
    rim: 0.1,
  });
};
