import { sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { paintFrame } from '../../engine/room.ts';
import { smooth } from '../../engine/scalar.ts';
import { middle, night } from './view.ts';

/** The yard at night, the lamp come back in the glass, and the stone of the opening. */
// biome-ignore format: points are read in rows
export const outside = (p: Passage): void => {
  p.clear(polygons([night.opening]), { soft: 0.7, sway: 0.3 });
  const [[x0, y0]] = night.opening as [Point];
  p.wash({
    shape: polygons([night.glass]),
    pigments: [P.payne, P.blue, P.violet],
    mix: (_x, y) => [0.9 - 0.3 * smooth(500, 300, y), 0.3, 0.3],
    density: (x, y) => 1.3 * (0.86 + 0.3 * middle(x * 1.4, y)),
    rim: 0.3,
    pool: 0.4,
    tide: 0.2,
    within: polygons([night.opening]),
  });
  p.wash({
    shape: c => {
      sweep(
        c,
        [[x0 - 10, y0 - 50], [x0 + 90, y0 - 74], [x0 + 160, y0 - 62], [x0 + 240, y0 - 84], [x0 + 380, y0 - 56]],
        54,
      );
    },
    pigments: [P.payne, P.moss],
    mix: [0.8, 0.4],
    density: 0.75,
    soft: 2,
    sway: 3,
    within: polygons([night.glass]),
  });
  p.lift({
    shape: c => {
      c.fillRect(x0 + 252, y0 - 226, 34, 11);
      c.fillRect(x0 + 240, y0 - 212, 54, 3);
    },
    amount: 0.5,
    soft: 3,
    sway: 2,
  });
  paintFrame(p, night, {
    pigments: [P.bone, P.violet, P.umber],
    mix: [0.3, 0.3, 0.3],
    density: 0.5,
    sides: { u0: 0.22, u1: 0.62, v0: 0.16, v1: 0.8 },
  });
};
