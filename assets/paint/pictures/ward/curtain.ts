import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { glass, horizon, project, quick, room } from './view.ts';

/** Drawn back and forgotten; pale, with the light coming through its outer folds. */
export const paintCurtain = (p: Passage): void => {
  const [left, top] = project(glass.left - 0.34, 2.44, room.back);
  const [right, foot] = project(glass.left + 0.17, 0.05, room.back);
  const cloth: Outline = [
    [left + 4, top],
    [right - 8, top - 2],
    [right - 14, horizon],
    [right, foot - 60],
    [right - 4, foot],
    [left + 30, foot + 3],
    [left - 4, foot - 4],
    [left + 6, horizon],
  ];
  p.wash({
    shape: polygons([cloth]),
    pigments: [P.ochre, P.sage, P.violet],
    mix: x => [0.34, 0.3, 0.5 * smooth(right, left, x)],
    density: (x, y) => lerp(0.48, 0.12, smooth(left, right, x)) * (0.9 + 0.2 * quick(x * 2, y * 0.2)),
    soft: 0.8,
    sway: 2.2,
    feature: 40,
    rim: 0.4,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: c => {
      for (const [i, t] of [0.12, 0.3, 0.46, 0.7, 0.86].entries()) {
        const x = lerp(left, right, t);
        sweep(
          c,
          [
            [x, top + 8],
            [x - 3 + i, horizon],
            [x + 3, lerp(horizon, foot, 0.7)],
            [x + 1, foot - 6],
          ],
          5 + (i % 3) * 3,
          { seed: i + 3, uneven: 0.4 },
        );
      }
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.3],
    density: 0.34,
    soft: (x, y) => lerp(1, 5, smooth(-0.2, 0.3, quick(x, y))),
    softest: 5,
    sway: 1.6,
    rim: 0.2,
    within: polygons([cloth]),
  });
  p.ink(pen => {
    pen.line(
      [
        [right - 8, top],
        [right - 14, horizon],
        [right, foot - 60],
        [right - 4, foot],
      ],
      { broken: 0.3, width: 0.9 },
    );
    pen.line(
      [
        [left + 4, top],
        [left + 6, horizon],
        [left - 4, foot],
      ],
      { broken: 0.5, width: 0.8 },
    );
  });
};
