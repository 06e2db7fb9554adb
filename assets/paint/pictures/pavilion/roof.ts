import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { roofQuad, roofShown } from './planks.ts';
import { broad, ceiling, fine, onRoof, patchy, project, sizeAt, tone, verandah } from './view.ts';

const { wall, rail, eave, end } = verandah;

export const paintRoof = (p: Passage): void => {
  const lit = (x: number, y: number): number =>
    smooth(260, -40, (x - 800) * -0.49 + (300 - y) + patchy(x, y) * 30);
  p.wash({
    shape: polygons([roofQuad]),
    pigments: [ink.umber, ink.violet, ink.payne],
    mix: (x, y) => [0.52, 0.42, 0.22 + 0.12 * patchy(x, y)],
    density: (x, y) =>
      (0.94 - 0.34 * lit(x, y)) * (0.94 + 0.14 * broad(x, y)) * tone(onRoof(x, y)) * roofShown(x, y),
    soft: 0.9,
    sway: 1.2,
    rim: 0.3,
    pool: 0.3,
    tide: 0.2,
  });
  /** Rafters, each catching a little of the light on its outer end. */
  p.wash({
    shape: c => {
      for (let i = 0; i < 9; i++) {
        const z = 8.4 / 1.22 ** i;
        const under = 0.1;
        const [a, b] = [project(wall, ceiling(wall) - under, z), project(eave, ceiling(eave) - under, z)];
        sweep(c, [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b], sizeAt(z) * 0.085, {
          profile: () => 1,
          uneven: 0.08,
          straight: true,
          seed: i,
        });
      }
    },
    pigments: [ink.sepia, ink.violet],
    mix: [0.5, 0.4],
    density: (x, y) => 0.62 * roofShown(x, y) * (0.75 + 0.7 * broad(x * 1.6, y)) * (1 - 0.4 * lit(x, y)),
    soft: 0.9,
    sway: 0.8,
    rim: 0.3,
    within: polygons([roofQuad]),
  });
  /** The beam along the eave. */
  const beam: Outline = [
    project(rail + 0.1, ceiling(rail) + 0.02, end),
    project(rail + 0.1, ceiling(rail) - 0.14, end),
    project(rail + 0.1, ceiling(rail) - 0.14, 1.5),
    project(rail + 0.1, ceiling(rail) + 0.02, 1.5),
  ];
  p.wash({
    shape: polygons([beam]),
    pigments: [ink.sepia, ink.violet],
    mix: [0.55, 0.4],
    density: (x, y) => 0.9 * smooth(1610, 1540, x + fine(x, y) * 30) * (0.85 + 0.3 * fine(x, y)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.3,
    body: 1,
  });
};
