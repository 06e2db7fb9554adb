import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import type { Mask } from '../../engine/sheet.ts';
import { backWall, broad, leftWall, patchy, type Quad, remembered, rightWall } from './quads.ts';
import { project, room } from './view.ts';

const { left, right, back, near, height, dado } = room;
const damp = noise('cloud', 300, 21);
const farSide = (x: number, y: number): number =>
  smooth(1640, 1330, x + broad(x, y) * 120 + patchy(x, y) * 40);

export const paintCeiling = (p: Passage): void => {
  const ceiling: Quad = [
    project(left, height, back),
    project(right, height, back),
    project(right, height, 4.4),
    project(left, height, 4.4),
  ];
  p.wash({
    shape: c => polygon(c, ceiling),
    pigments: [ink.violet, ink.straw],
    mix: (x, y) => [0.5, 0.28 + 0.3 * smooth(900, 1300, x) + patchy(x, y) * 0.1],
    density: (x, y) => 0.2 * smooth(20, 215, y + broad(x, y) * 70) * (0.85 + 0.2 * patchy(x, y)),
    soft: (x, y) => (y > 196 ? 1 : lerp(2, 30, smooth(-0.2, 0.4, broad(x, y)))),
    softest: 30,
    sway: 1.5,
    rim: 0.2,
    streak: 0.16,
    angle: 0,
  });
};

export const paintBack = (p: Passage, keep: Mask): void => {
  p.wash({
    shape: c => polygon(c, backWall(left, right, 0, height)),
    pigments: [ink.violet, ink.sage, ink.straw],
    mix: (x, y) => [0.5, 0.4, 0.5 * smooth(560, 1060, x) * smooth(420, 250, y)],
    /** The wall round a bright window looks darkest close beside it. */
    density: (x, y) =>
      (0.5 - 0.24 * smooth(690, 1040, x)) *
      (0.85 + 0.3 * patchy(x, y)) *
      lerp(1.15, 0.8, smooth(100, 230, Math.abs(x - 818))),
    soft: 0.9,
    sway: 1,
    rim: 0.22,
    pool: 0.3,
    streak: 0.14,
    angle: 1.57,
    tide: 0.12,
    keep,
  });
  p.wash({
    shape: c => polygon(c, backWall(left, right, 0, dado)),
    pigments: [ink.sage, ink.slate],
    mix: (x, _y) => [0.8, 0.42 - 0.3 * smooth(640, 1040, x)],
    density: (x, y) => (0.58 - 0.2 * smooth(700, 1060, x)) * (0.9 + 0.3 * patchy(y, x)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.3,
    pool: 0.4,
    keep,
  });
};

export const paintLeft = (p: Passage, keep: Mask): void => {
  p.wash({
    shape: c => polygon(c, leftWall(back, near, 0, height)),
    pigments: [ink.violet, ink.slate, ink.umber],
    mix: (x, y) => [0.5, 0.42 - 0.2 * smooth(100, 560, x), 0.1 + 0.12 * clamp(damp(x, y))],
    density: (x, y) =>
      (0.62 + 0.2 * smooth(90, 470, x)) *
      (0.9 + 0.2 * broad(x, y) + 0.07 * patchy(x, y)) *
      remembered(x, y) *
      lerp(1, 0.72, smooth(470, 575, x)) *
      smooth(-60, 190, y + broad(y, x) * 80),
    soft: (x, y) => lerp(0.9, 14, smooth(0.1, 0.6, broad(x, y)) * smooth(400, 150, x)),
    softest: 14,
    sway: 1.4,
    rim: 0.3,
    pool: 0.3,
    tide: 0.2,
    tideFeature: 300,
    streak: 0.22,
    angle: 1.5,
    blooms: [
      { x: 470, y: 196, radius: 44, strength: 0.4 },
      { x: 180, y: 210, radius: 70, strength: 0.35 },
    ],
    keep,
  });
  p.wash({
    shape: c => polygon(c, leftWall(back, near, 0, dado)),
    pigments: [ink.sage, ink.slate, ink.moss],
    mix: (x, y) => [0.6, 0.45, 0.25 + patchy(x, y) * 0.2],
    density: (x, y) =>
      0.62 * remembered(x, y) * (0.9 + 0.3 * patchy(x, y)) * lerp(1, 0.75, smooth(480, 575, x)),
    soft: 0.9,
    sway: 1.4,
    rim: 0.35,
    pool: 0.4,
    keep,
  });
};

export const paintRight = (p: Passage): void => {
  /** Thrown back by the sunlit floor: warm and pale low down, grey towards the ceiling and the far corner. */
  const glow = (x: number, y: number): number =>
    smooth(300, 120, Math.hypot((x - 1230) * 0.9, y - 385 - (x - 1230) * 0.1 + broad(x, y) * 40));
  p.wash({
    shape: c => polygon(c, rightWall(back, near, 0, height)),
    pigments: [ink.straw, ink.rose, ink.violet],
    mix: (x, y) => [0.62, 0.3 + 0.14 * glow(x, y), 0.3 * (1 - glow(x, y)) + 0.3 * smooth(1140, 1064, x)],
    density: (x, y) =>
      (0.44 - 0.22 * glow(x, y)) *
      (0.86 + 0.22 * broad(x, y) + 0.14 * patchy(x, y)) *
      farSide(x, y) *
      smooth(-50, 160, y + patchy(x, y) * 60),
    soft: (x, y) => lerp(0.9, 16, smooth(0.1, 0.6, broad(x, y)) * smooth(1200, 1450, x)),
    softest: 16,
    sway: 1.5,
    rim: 0.28,
    pool: 0.26,
    tide: 0.2,
    tideFeature: 260,
    streak: 0.2,
    angle: 1.62,
    blooms: [{ x: 1180, y: 175, radius: 60, strength: 0.3 }],
  });
  p.wash({
    shape: c => polygon(c, rightWall(back, near, 0, dado)),
    pigments: [ink.sage, ink.straw, ink.violet],
    mix: (x, y) => [0.7, 0.42, 0.12 + 0.2 * smooth(1160, 1060, x) + patchy(x, y) * 0.1],
    density: (x, y) => 0.5 * farSide(x, y) * (0.9 + 0.32 * patchy(x, y)) * lerp(1, 0.62, glow(x, y + 40)),
    soft: 0.9,
    sway: 1.4,
    rim: 0.35,
    pool: 0.4,
    streak: 0.12,
    angle: 0.5,
  });
};
