import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { clamp, smooth } from '../../engine/scalar.ts';
import { foot } from './planks.ts';
import { broad, ceiling, fine, posts, project, railHeight, sizeAt, verandah } from './view.ts';

const { rail, end } = verandah;

export const paintPost = (p: Passage, z: number): void => {
  const k = sizeAt(z);
  const [x, y] = project(rail, 0, z);
  const top = y - (ceiling(rail) - 0.02) * k;
  const half = 0.058 * k;
  const inner: Outline = [
    [x - half, y],
    [x + half, y],
    [x + half, top],
    [x - half, top],
  ];
  const edge: Outline = [
    [x - half - 0.03 * k, y - 0.01 * k],
    [x - half, y],
    [x - half, top],
    [x - half - 0.03 * k, top],
  ];
  const kept = foot;
  p.clear(polygons([inner, edge]), { sway: 0.3 });
  p.wash({
    shape: polygons([inner, edge]),
    pigments: [ink.umber, ink.violet, ink.payne],
    mix: [0.5, 0.4, 0.2],
    density: (px, py) =>
      (0.95 - 0.34 * smooth(x - half, x + half, px)) * (0.88 + 0.3 * fine(px * 3, py * 0.4)) * kept(px, py),
    soft: 0.8,
    sway: 0.8,
    rim: 0.4,
    pool: 0.3,
    streak: 0.24,
    angle: 1.57,
    dry: (px, py) => 0.04 + 0.2 * smooth(700, 860, py + broad(px, py) * 40),
  });
};

/** The rail as far as the nearer posts; what is nearer is painted by itself. */
export const paintFarRail = (p: Passage): void => {
  const [from, to] = [end, posts[2]];
  const top: Outline = [
    project(rail - 0.05, railHeight, from),
    project(rail + 0.05, railHeight, from),
    project(rail + 0.05, railHeight, to),
    project(rail - 0.05, railHeight, to),
  ];
  const side: Outline = [
    project(rail - 0.05, railHeight, from),
    project(rail - 0.05, railHeight - 0.07, from),
    project(rail - 0.05, railHeight - 0.07, to),
    project(rail - 0.05, railHeight, to),
  ];
  const low: Outline = [
    project(rail - 0.03, 0.2, from),
    project(rail - 0.03, 0.13, from),
    project(rail - 0.03, 0.13, to),
    project(rail - 0.03, 0.2, to),
  ];
  const bars: Outline[] = [];
  for (let z = 8.2; z > to; z -= 0.24)
    bars.push([
      project(rail, railHeight - 0.07, z),
      project(rail, 0.18, z),
      project(rail, 0.18, z - 0.05),
      project(rail, railHeight - 0.07, z - 0.05),
    ]);
  p.clear(polygons([top, side, low, ...bars]), { sway: 0.2 });
  p.wash({
    shape: polygons(bars),
    pigments: [ink.umber, ink.violet],
    mix: [0.5, 0.45],
    density: (x, y) => 0.68 * (0.8 + 0.4 * fine(x, y)),
    soft: 0.7,
    sway: 0.5,
    rim: 0.3,
  });
  p.wash({
    shape: polygons([side, low]),
    pigments: [ink.umber, ink.violet],
    mix: [0.55, 0.4],
    density: 0.88,
    soft: 0.7,
    sway: 0.5,
    rim: 0.3,
  });
  p.wash({
    shape: polygons([top]),
    pigments: [ink.slate, ink.umber],
    mix: [0.3, 0.1],
    density: (x, y) => 0.2 + 0.3 * clamp(fine(x * 2, y)),
    soft: 0.7,
    sway: 0.5,
    rim: 0.4,
  });
};
