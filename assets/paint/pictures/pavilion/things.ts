import { oval, sweep } from '../../engine/brush.ts';
import { blobs } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point, Shape } from '../../engine/path.ts';
import { pigments as ink, type Pigment } from '../../engine/pigment.ts';
import { fine, project, sizeAt, verandah } from './view.ts';

/** What hangs on the pegs and leans on the wall: coats put there to dry, a bag, two bats. */
export const paintThings = (p: Passage): void => {
  const { wall } = verandah;
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: (x, y) => density * (0.85 + 0.4 * fine(x * 1.5, y)),
      soft: (x, y) => 0.9 + 3 * Math.max(0, fine(y, x)),
      softest: 4,
      sway: 1.6,
      feature: 22,
      rim: 0.4,
      pool: 0.4,
      knock: 0.7,
    });
  /** Seen along the wall, a thing that hangs there is narrow. */
  const hung = (z: number, width: number, drop: number): Point[] => {
    const at = (along: number, y: number): Point => project(wall + 0.1, y, z + along);
    return [
      at(0, 1.68),
      at(width * 0.5, 1.5),
      at(width * 0.7, 1.68 - drop),
      at(0, 1.62 - drop),
      at(-width * 0.6, 1.7 - drop),
      at(-width * 0.4, 1.5),
    ];
  };
  lay(blobs([hung(6.1, 0.36, 0.66)]), [ink.slate, ink.umber], [0.6, 0.3], 0.8);
  lay(blobs([hung(4.5, 0.3, 0.5)]), [ink.moss, ink.umber], [0.6, 0.4], 0.85);
  lay(blobs([hung(3.7, 0.42, 0.6)]), [ink.slate, ink.umber], [0.6, 0.35], 0.75);
  const cap = project(wall + 0.12, 1.6, 5.25);
  lay(
    c => oval(c, cap, 0.09 * sizeAt(5.25), 0.1 * sizeAt(5.25), 0.3),
    [ink.violet, ink.payne],
    [0.5, 0.4],
    0.8,
  );
  const bats: Shape = c => {
    for (const [z, lean] of [
      [8.5, 0.1],
      [8.8, 0.16],
    ] as const)
      sweep(
        c,
        [project(-0.1 + lean, 0.88, z), project(-0.02 + lean, 0.5, z), project(0.1 + lean, 0.02, z)],
        0.11 * sizeAt(z),
        { profile: t => (t < 0.34 ? 0.3 : 1), uneven: 0.05 },
      );
  };
  p.clear(bats, { body: 0 });
  lay(bats, [ink.straw, ink.umber], [0.7, 0.2], 0.6);
};
