import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';

/** Rust in the wash only. */
export const rusted = (p: Passage, shape: Shape): void => {
  p.clear(shape, { soft: 0.6, sway: 0.2 });
  p.wash({
    shape,
    pigments: [P.payne, P.umber, P.rust],
    mix: (px, py) => [0.6, 0.3, 0.34 + 0.4 * Math.sin(px * 0.13 + py * 0.21)],
    density: 0.36,
    soft: 0.7,
    sway: 0.4,
    rough: 0.4,
    feature: 14,
    rim: 0.5,
    pool: 0.6,
    poolFeature: 22,
  });
};

/** Old iron: rust in the wash, and the black of it in the pen. */
export const iron = (p: Passage, outline: readonly Point[]): void => {
  rusted(p, c => blob(c, outline));
  p.ink(pen => {
    pen.line([...outline, outline[0] as Point], { width: 1.15, broken: 0.04, wobble: 0.25 });
    pen.hatch(outline, { angle: -0.5, gap: 1.8, width: 0.9, skip: 0.12 });
  });
};
