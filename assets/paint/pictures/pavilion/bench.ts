import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { grain } from './planks.ts';
import { bench, fine, project, sizeAt, verandah } from './view.ts';

const { wall, end } = verandah;

export const paintBench = (p: Passage): void => {
  const { height, edge } = bench;
  const seat: Outline = [
    project(wall, height, end),
    project(edge, height, end),
    project(edge, height, 1.9),
    project(wall, height, 1.9),
  ];
  const front: Outline = [
    project(edge, height, end),
    project(edge, height - 0.07, end),
    project(edge, height - 0.07, 1.9),
    project(edge, height, 1.9),
  ];
  const under: Outline = [
    project(wall, height - 0.07, end),
    project(edge, height - 0.07, end),
    project(edge, height - 0.07, 1.9),
    project(edge, 0.02, 1.9),
    project(edge, 0.02, end),
  ];
  const left = (x: number, y: number): number =>
    smooth(70, 170, x + fine(x * 0.3, y * 3) * 60) * smooth(820, 730, y + fine(x, y) * 20);
  p.clear(polygons([seat, front]), { body: 0 });
  p.wash({
    shape: polygons([under]),
    pigments: [ink.sepia, ink.violet],
    mix: [0.4, 0.5],
    density: (x, y) => 0.5 * left(x, y),
    soft: 2,
    sway: 1.5,
    rim: 0.1,
  });
  p.wash({
    shape: polygons([seat]),
    pigments: [ink.ochre, ink.umber, ink.slate],
    mix: [0.4, 0.26, 0.3],
    density: (x, y) => 0.5 * left(x, y) * (0.85 + 0.3 * grain(x, y)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.35,
    pool: 0.4,
  });
  p.wash({
    shape: polygons([front]),
    pigments: [ink.umber, ink.violet],
    mix: [0.6, 0.4],
    density: (x, y) => 0.8 * left(x, y),
    soft: 0.8,
    sway: 0.6,
    rim: 0.3,
  });
  p.wash({
    shape: c => {
      for (const z of [7.6, 6.2, 4.8, 3.5])
        sweep(c, [project(edge - 0.04, height - 0.06, z), project(edge - 0.03, 0, z)], sizeAt(z) * 0.06, {
          profile: () => 1,
          straight: true,
        });
    },
    pigments: [ink.sepia, ink.umber],
    mix: [0.5, 0.4],
    density: 0.75,
    soft: 0.8,
    sway: 0.6,
  });
};
