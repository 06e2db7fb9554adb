import { sweep } from '../../engine/brush.ts';
import { deadwood } from '../../engine/deadwood.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { kathy, metre, paintBack, ruth, seat, tommy } from './backs.ts';
import { ground, patchy, quick } from './view.ts';

/** Out of the car: she has been brought here on them. */
const mats = (p: Passage): void => {
  const mat = (x: number, z: number, turn: number): Point[] =>
    [
      [-0.3, -0.17],
      [0.3, -0.17],
      [0.3, 0.17],
      [-0.3, 0.17],
    ].map(([u = 0, v = 0]): Point => ground(x + u + v * turn, z + v * 2 - u * turn));
  p.wash({
    shape: polygons([mat(-0.5, 10.2, 0.25), mat(0.5, 9.7, -0.15)]),
    pigments: [P.payne, P.umber],
    mix: [0.7, 0.4],
    density: (x, y) => 0.62 + 0.3 * patchy(x, y),
    soft: 0.8,
    sway: 0.7,
    feature: 24,
    rim: 0.5,
    dry: 0.1,
    stretch: 20,
    body: 1,
  });
};

/** A tree that came down, with three people in a row on it. */
export const three = (p: Passage): void => {
  const [left, y] = seat(-3.3);
  const [right] = seat(0.55);
  const top = y - 0.26 * metre;
  p.wash({
    shape: c =>
      sweep(
        c,
        [
          [left - 10, y + 4],
          [(left + right) / 2, y + 16],
          [right + 30, y + 8],
        ],
        30,
        { seed: 4, uneven: 0.5 },
      ),
    pigments: [P.umber, P.violet, P.moss],
    mix: [0.5, 0.45, 0.3],
    density: (x, y2) => 0.6 + 0.2 * patchy(x, y2),
    soft: (x, y2) => 1 + 8 * smooth(-0.2, 0.4, quick(x, y2)),
    softest: 9,
    sway: 5,
    feature: 30,
    dry: 0.1,
    body: 0.8,
  });
  deadwood(p, {
    seed: 27,
    limbs: [
      {
        spine: [
          [left - 20, top - 2],
          [left + 120, top + 3],
          [left + 290, top - 3],
          [right - 20, top + 10],
          [right + 30, top + 14],
        ],
        from: 66,
        to: 36,
        end: 'snapped',
      },
      {
        spine: [
          [right - 96, top - 8],
          [right - 74, top - 38],
          [right - 70, top - 60],
          [right - 44, top - 78],
        ],
        from: 14,
        to: 5,
      },
      {
        spine: [
          [left + 70, top - 20],
          [left + 58, top - 44],
          [left + 62, top - 56],
        ],
        from: 15,
        to: 9,
        end: 'snapped',
      },
      {
        spine: [
          [left - 24, top + 34],
          [left - 32, top],
          [left - 20, top - 40],
          [left - 30, top - 66],
        ],
        from: 40,
        to: 12,
        end: 'split',
      },
      {
        spine: [
          [left - 26, top - 16],
          [left - 60, top - 40],
          [left - 70, top - 76],
        ],
        from: 18,
        to: 5,
      },
      {
        spine: [
          [left - 26, top + 12],
          [left - 66, top + 8],
          [left - 92, top - 20],
        ],
        from: 20,
        to: 5,
        end: 'snapped',
      },
      {
        spine: [
          [left - 22, top + 26],
          [left - 50, top + 44],
          [left - 84, top + 42],
        ],
        from: 18,
        to: 5,
      },
    ],
  });
  p.wash({
    shape: c => {
      for (const { x } of [tommy, ruth, kathy]) {
        const [x0, y0] = seat(x);
        blob(
          c,
          points('-20,30 30,30 44,26 52,12 20,16 -10,22').map(
            ([a, b]): Point => [x0 + (a * metre) / 100, y0 - (b * metre) / 100],
          ),
        );
      }
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 2,
    sway: 2,
    feature: 20,
  });
  mats(p);
  for (const one of [tommy, kathy, ruth]) paintBack(p, one);
};
