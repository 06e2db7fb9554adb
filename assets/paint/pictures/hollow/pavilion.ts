import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';

export const pavilion = (p: Passage): void => {
  const roof: readonly Point[] = points('346,564 444,558 424,540 368,543');
  p.clear(c => {
    polygon(c, points('356,582 436,578 436,556 356,562'));
    polygon(c, roof);
  });
  p.wash({
    shape: c => polygon(c, roof),
    pigments: [P.sage, P.slate],
    mix: [0.5, 0.5],
    density: 0.55,
    sway: 0.7,
    feature: 16,
    pool: 0.5,
  });
  p.wash({
    shape: c => polygon(c, points('362,578 432,574 432,562 362,567')),
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.4],
    density: x => 0.5 + 0.2 * Math.sin(x / 5),
    sway: 0.7,
    feature: 14,
    soft: 1,
  });
  p.ink(pen => {
    const rule = (a: Point, b: Point): void => pen.line([a, b], { straight: true, width: 0.7 });
    for (const [i, corner] of roof.entries()) rule(corner, roof[(i + 1) % roof.length] as Point);
    for (const x of [356, 371, 389, 404, 421, 436])
      rule([x, 584 - (x - 356) * 0.05], [x + 0.6, 563 - (x - 356) * 0.06]);
    rule([354, 585], [439, 580]);
    rule([358, 574], [432, 570]);
    for (const [x, y] of [
      [512, 588],
      [290, 596],
    ] as const) {
      rule([x, y], [x, y - 17]);
      rule([x, y - 17], [x + 18, y - 18.5]);
      rule([x + 18, y - 18.5], [x + 18, y - 2]);
    }
  });
};
