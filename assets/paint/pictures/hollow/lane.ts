import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { road as course, middle } from './land.ts';

/** The narrow road: paper, kept, with a little paint where wheels have gone. */
export const lane = (p: Passage): void => {
  p.clear(c => polygon(c, course.outline), { soft: 1, sway: 1.8, feature: 34 });
  p.wash({
    shape: c => polygon(c, course.outline),
    pigments: [P.ochre, P.violet],
    mix: [0.6, 0.4],
    density: (x, y) =>
      0.34 * clamp(0.3 + middle(x, y) * 1.1 + 0.3 * smooth(640, 560, y)) * smooth(930, 860, y),
    soft: 1.3,
    sway: 2,
    feature: 34,
    dry: 0.2,
    angle: -0.5,
  });
  p.wash({
    shape: c => {
      for (const side of [course.left, course.right]) {
        const rut = course.middle.map(([x, y], i): Point => {
          const edge = side[i] as Point;
          return [lerp(x, edge[0], 0.52), lerp(y, edge[1], 0.52)];
        });
        sweep(
          c,
          rut.filter(([, y], i) => y > 590 && i % 6 === 0),
          7,
          { profile: t => lerp(1, 0.12, t), uneven: 0.5 },
        );
      }
    },
    pigments: [P.umber, P.ochre],
    mix: [0.4, 0.5],
    density: (_x, y) => 0.36 * smooth(920, 850, y),
    soft: 1.4,
    sway: 1.4,
    dry: 0.36,
    angle: -0.5,
  });
  p.ink(pen => {
    for (const side of [course.left, course.right])
      pen.line(
        side.filter(([, y], i) => y < 880 && i % 8 === 0),
        { width: 0.7, broken: 0.55, wobble: 1 },
      );
  });
};
