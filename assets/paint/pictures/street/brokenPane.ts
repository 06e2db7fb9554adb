import type { Facade } from '../../engine/facade.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { tint } from '../../engine/tint.ts';

/** A star of dark in the upper window, cracks from it, and a length of wallpaper that the wind has lifted. */
export const brokenPane = (p: Passage, { at }: Facade): void => {
  // biome-ignore format: a star
  const star: readonly Point[] = [
    [0.8, 5.6], [1.02, 6.0], [1.2, 5.75], [1.5, 6.15], [1.66, 5.7], [1.88, 5.5], [1.55, 5.35], [1.45, 4.95], [1.15, 5.35],
  ];
  tint(p, polygons([star.map(([x, y]) => at(x, y))]), { sepia: 0.6, payne: 0.5 }, 0.9, {
    soft: 0.6,
    sway: 0.3,
  });
  p.clear(
    polygons([
      [at(1.3, 5.5), at(1.6, 5.2), at(2.15, 5.3), at(2.5, 5), at(2.2, 5.02), at(1.65, 4.95), at(1.3, 5.15)],
    ]),
    { soft: 0.6, sway: 0.4 },
  );
  p.ink(pen => {
    for (const [x, y] of [
      [0.75, 6.25],
      [1.92, 6.2],
      [0.78, 4.9],
    ] as const)
      pen.line([at(1.28, 5.6), at(x, y)], { straight: true, width: 0.6, broken: 0.05 });
    pen.line([at(1.3, 5.15), at(1.65, 4.95), at(2.2, 5.02), at(2.5, 5)], { width: 0.7, broken: 0.1 });
  });
};
