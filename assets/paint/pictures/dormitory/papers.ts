import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { clamp } from '../../engine/scalar.ts';
import { patchy, rightWall } from './quads.ts';

/** Papers pinned over the beds of the right wall, each at its own height. */
export const paintPapers = (p: Passage): void => {
  const papers = [
    [9.5, 9.15, 1.5, 2],
    [7.9, 7.55, 1.42, 1.78],
    [7.42, 7.2, 1.6, 1.92],
  ] as const;
  const sheets = papers.map(([z0, z1, y0, y1]) => rightWall(z0, z1, y0, y1));
  p.lift({ shape: polygons(sheets), amount: 0.85, soft: 0.9, sway: 0.8 });
  p.wash({
    shape: polygons(sheets),
    pigments: [ink.blue, ink.ochre],
    mix: (x, y) => [0.5 + patchy(x * 3, y * 3), 0.4],
    density: (x, y) => 0.16 + 0.22 * clamp(patchy(x * 5, y * 5)),
    soft: 1.6,
    sway: 1.5,
  });
  p.ink(pen => {
    for (const sheet of sheets) pen.line([...sheet, sheet[0]], { straight: true, width: 0.6, broken: 0.3 });
  });
};
