import { sweep } from '../../engine/brush.ts';
import { part, plaster, standing } from '../../engine/facade.ts';
import { windowLines, windows } from '../../engine/openings.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { smooth } from '../../engine/scalar.ts';
import { bay, hall, openingsOf, project, ridge, road, roofOver, row } from './houses.ts';
import { at, patchy, quick } from './view.ts';

/** Boarding houses with nobody in them, and a low hall with its shutters down. */
export const town = (p: Passage): void => {
  foot(p);
  for (const [n, [near, far, high, paint, deep, top]] of [...row.entries()].reverse()) {
    const wall = standing(project, [road, far], [road, near], high);
    const shown = (x: number, y: number): number =>
      n === 0 ? smooth(1, 0.35, x / wall.width + 0.25 * patchy(y * 90, x * 60)) : 1;
    const [, rightFoot, rightTop, leftTop] = part(wall) as [Point, Point, Point, Point];
    if (top)
      roofOver(
        p,
        [leftTop, rightTop, at(road + ridge, near, high + top), at(road + ridge, far, high + top)],
        n,
      );
    p.clear(c => polygon(c, part(wall)), { soft: 0.7, sway: 0.5 });
    plaster(p, wall, {
      pigments: [paint, P.violet],
      mix: [0.9, 0.16],
      density: deep,
      stained: 0.12,
      shown,
      seed: n + 2,
    });
    bay(p, wall, n !== 2);
    if (n === 2) hall(p, wall);
    else if (n < 7) {
      const all = openingsOf(wall, 40 + n).filter(o => n > 0 || o.at[0] < wall.width * 0.66);
      windows(p, all, { seed: n });
      p.ink(pen => windowLines(pen, all, n));
    }
    p.ink(pen => {
      if (n > 0)
        pen.line([leftTop, rightTop], {
          straight: true,
          width: 0.8,
          broken: 0.3,
        });
      if (n > 0 && n < 6) pen.line([rightTop, rightFoot], { straight: true, width: 0.7, broken: 0.4 });
    });
  }
  p.pencil(pen => {
    pen.line([at(road, 45, 6.6), at(road, 38, 6.6)], { straight: true });
    pen.line([at(road, 60), at(road, 40), at(road, 36)], { straight: true, broken: 0.4 });
  });
};

/** The road with nothing on it, a low wall along the gardens, and what there is of the town beyond. */
const foot = (p: Passage): void => {
  p.wash({
    shape: c =>
      sweep(c, [at(road, 250, 4), at(road, 150, 4.4), at(road, 118, 3.4), at(road, 100, 3.4)], 26, {
        seed: 3,
        uneven: 0.8,
      }),
    pigments: [P.violet, P.slate, P.sage],
    mix: [0.5, 0.4, 0.3],
    density: 0.3,
    soft: (x, y) => 1 + 5 * smooth(-0.2, 0.4, quick(x, y)),
    softest: 6,
    sway: 3,
    feature: 24,
  });
  p.wash({
    shape: c => {
      polygon(c, [at(road - 3, 240), at(road - 3, 44), at(road - 3, 44, 0.8), at(road - 3, 240, 0.8)]);
      polygon(c, [at(road - 3, 240), at(road - 3, 46), at(road - 6, 50), at(road - 6, 240)]);
      const r = random(14);
      for (let i = 0; i < 7; i++) {
        const [x, z] = [r.range(10, 24), r.range(22, 80)];
        sweep(c, [at(x, z), at(x + r.gauss() * 0.3, z * r.range(1.2, 1.6))], 460 / z, {
          seed: i,
          uneven: 0.7,
        });
      }
    },
    pigments: [P.violet, P.umber, P.slate],
    mix: [0.5, 0.3, 0.3],
    density: (x, y) => 0.22 * (0.8 + 0.5 * quick(x, y)) * smooth(1340, 1180, x + patchy(x, y) * 60),
    soft: 0.9,
    sway: 1.4,
    feature: 26,
    dry: 0.26,
    angle: 0.24,
    stretch: 34,
  });
};
