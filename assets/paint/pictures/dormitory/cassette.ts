import { oval } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { project } from './view.ts';

/** A tape machine of the flat sort, with a handle, standing up on the third bed. */
export const paintCassette = (p: Passage): void => {
  const [x, y] = project(-2.14, 0.5, 6.95);
  const at = (dx: number, dy: number): Point => [x + dx, y + dy];
  const front = [at(-24, -1), at(22, -3), at(23, -29), at(-23, -27)];
  const side = [at(22, -3), at(31, -8), at(31.5, -32), at(23, -29)];
  const top = [at(-23, -27), at(23, -29), at(31.5, -32), at(-13, -30.5)];
  p.wash({
    shape: c => polygon(c, [at(-22, 0), at(24, -2), at(58, -6), at(34, -10)]),
    pigments: [ink.violet, ink.umber],
    mix: [0.5, 0.5],
    density: 0.5,
    soft: 1.6,
    sway: 1,
    rim: 0.1,
  });
  p.clear(polygons([front, side, top]), { soft: 0.5, sway: 0.1 });
  const lay = (q: readonly Point[], density: number): void =>
    p.wash({
      shape: c => polygon(c, q),
      pigments: [ink.payne, ink.umber],
      mix: [0.7, 0.4],
      density,
      soft: 0.6,
      sway: 0.3,
      rough: 0.2,
      rim: 0.4,
      poolFeature: 20,
    });
  lay(front, 0.85);
  lay(side, 1.2);
  lay(top, 0.3);
  p.lift({
    shape: c => polygon(c, [at(-17, -10), at(15, -11), at(15, -22), at(-17, -21)]),
    amount: 0.72,
    soft: 0.6,
    sway: 0.2,
  });
  p.ink(pen => {
    for (const dx of [-9, 7]) {
      const reel = Array.from(
        { length: 9 },
        (_, i): Point => at(dx + Math.cos(i * 0.785) * 3.4, -16 + Math.sin(i * 0.785) * 3.4),
      );
      pen.line(reel, { width: 0.7, broken: 0, wobble: 0.1 });
    }
    pen.line([...front, front[0] as Point], { straight: true, width: 0.8, broken: 0.2, wobble: 0.2 });
    pen.line([at(23, -29), at(31, -32), at(31, -8)], {
      straight: true,
      width: 0.7,
      broken: 0.2,
      wobble: 0.2,
    });
    pen.line([at(-18, -29), at(-14, -39), at(16, -41), at(22, -31)], { width: 1, broken: 0, wobble: 0.3 });
    for (const dx of [-16, -10, -4, 2])
      pen.line([at(dx, -5), at(dx + 4, -5.2)], { width: 1, broken: 0, wobble: 0 });
  });
  p.lift({ shape: c => oval(c, at(17, -6), 1.5, 1.2), amount: 0.9, soft: 0.5, sway: 0 });
};
