import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lay, seen } from './view.ts';

/** The board of the sill comes out over the wall: she sits on it, and it throws a shadow. */
export const paintLedge = (p: Passage): void => {
  const at = (x: number, y: number, z: number): Point => seen.project([x, y, z]);
  p.wash({
    shape: c =>
      polygon(c, [at(-2.74, 0.57, 7.3), at(-1.04, 0.57, 7.3), at(-1.1, 0.46, 7.5), at(-2.7, 0.45, 7.5)]),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.55,
    soft: 3,
    sway: 2,
  });
  lay(
    p,
    c => polygon(c, [at(-2.74, 0.62, 7.56), at(-1.06, 0.62, 7.56), at(-1, 0.62, 7.24), at(-2.8, 0.62, 7.24)]),
    [P.bone, P.violet],
    [0.6, 0.3],
    0.34,
  );
  lay(
    p,
    c => polygon(c, [at(-2.8, 0.62, 7.24), at(-1, 0.62, 7.24), at(-1, 0.565, 7.24), at(-2.8, 0.565, 7.24)]),
    [P.umber, P.violet],
    [0.5, 0.4],
    0.7,
  );
};
