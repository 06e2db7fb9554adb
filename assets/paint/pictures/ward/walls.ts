import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { broad, glass, middle, project, quick, room, slow, stops } from './view.ts';

const near = 1.55;
const { left, right, back, height } = room;

const leftWall: Outline = [
  project(left, 0, back),
  project(left, height, back),
  project(left, height, near),
  project(left, 0, near),
];
const backLeft: Outline = [
  project(left, 0, back),
  project(left, height, back),
  project(glass.left, height, back),
  project(glass.left, 0, back),
];
const above: Outline = [
  project(glass.left, height, back),
  project(right, height, back),
  project(right, glass.lintel, back),
  project(glass.left, glass.lintel, back),
];
const backRight: Outline = [
  project(glass.right, glass.lintel + 0.05, back),
  project(right, glass.lintel + 0.05, back),
  project(right, 0, back),
  project(glass.right, 0, back),
];
const floor: Outline = [project(left, 0, back), project(right, 0, back), [1680, 930], [-120, 930]];

export const paintWalls = (p: Passage): void => {
  walls(p);
  ground(p);
  lines(p);
};

const walls = (p: Passage): void => {
  /** Darkest beside the window, because the window is bright. */
  p.wash({
    shape: polygons([leftWall]),
    pigments: [P.slate, P.violet, P.bone],
    mix: (x, y) => [0.62, 0.42 + 0.2 * slow(x, y), 0.3],
    density: (x, y) =>
      (0.22 + 0.3 * smooth(120, 420, x)) *
      (0.9 + 0.2 * middle(x * 1.2, y * 0.3)) *
      stops(150, x, y) *
      smooth(-20, 120, y + middle(x, y) * 50),
    soft: 1,
    sway: 1.6,
    rim: 0.35,
    pool: 0.3,
    tide: 0.2,
    streak: 0.14,
    angle: Math.PI / 2,
    dry: (x, y) => 0.05 + 0.2 * (1 - stops(230, x, y)),
    stretch: 34,
  });
  p.wash({
    shape: polygons([backLeft, above, backRight]),
    pigments: [P.slate, P.violet, P.umber],
    mix: (x, y) => [0.6, 0.5 + 0.2 * slow(x, y), 0.14],
    density: (x, y) =>
      lerp(0.6, 0.12, smooth(520, 1180, x + broad(x, y) * 120)) * (0.92 + 0.2 * middle(x * 1.6, y * 0.4)),
    soft: 0.9,
    sway: 1.4,
    rim: 0.35,
    pool: 0.3,
    tide: 0.18,
    streak: 0.1,
    angle: Math.PI / 2,
  });
  /** A skirting, and the bed-light's rail on the wall. */
  p.wash({
    shape: polygons([
      [project(left, 0, back), project(left, 0.1, back), project(left, 0.1, near), project(left, 0, near)],
      [
        project(left, 0, back),
        project(left, 0.1, back),
        project(glass.left, 0.1, back),
        project(glass.left, 0, back),
      ],
    ]),
    pigments: [P.violet, P.umber],
    mix: [0.5, 0.3],
    density: (x, y) => 0.4 * stops(190, x, y),
    soft: 0.8,
    sway: 0.8,
    rim: 0.3,
  });
};

/** Polished, so that the window stands in it upside down. */
const shine = (x: number, y: number): number => {
  const [from] = project(glass.left, 0, back);
  const [to] = project(glass.right, 0, back);
  const wander = middle(x * 0.4, y * 1.2) * 26 + quick(x * 0.5, y * 2) * 8;
  return (
    smooth(from - 40, from + 14, x + wander) *
    lerp(0.7, 1, smooth(to + 70, to, x + wander)) *
    smooth(990, 700, y + broad(x, y) * 80)
  );
};

const ground = (p: Passage): void => {
  p.wash({
    shape: polygons([floor]),
    pigments: [P.sage, P.violet, P.ochre],
    mix: (x, y) => [0.4, 0.5 - 0.2 * shine(x, y), 0.26 + 0.1 * slow(x, y)],
    density: (x, y) =>
      (0.52 - 0.47 * shine(x, y)) *
      (0.85 + 0.22 * middle(x * 0.6, y * 2)) *
      stops(lerp(250, 420, smooth(600, 860, y)), x, y * 0.7) *
      stops(lerp(190, 470, smooth(600, 860, y)), 1600 - x, y * 0.7 + 300) *
      smooth(862, 854, y + broad(x * 0.8, 3) * 50 + quick(x * 0.3, y * 2) * 12),
    soft: 0.9,
    sway: 1.4,
    rim: 0.3,
    pool: 0.3,
    tide: 0.22,
    dry: 0.06,
    angle: 0.05,
    stretch: 26,
  });
  /** The light of the window comes towards us in upright strokes. */
  p.wash({
    shape: c => {
      const r = random(15);
      for (let i = 0; i < 34; i++) {
        const x = lerp(600, 1260, r());
        const y = r.range(586, 700);
        sweep(
          c,
          [
            [x, y],
            [x + (x - 820) * 0.05, y + 40],
            [x + (x - 820) * 0.12, y + r.range(70, 170)],
          ],
          r.range(5, 20),
          { seed: i, uneven: 0.4 },
        );
      }
    },
    pigments: [P.straw, P.rose, P.slate],
    mix: (x, y) => [0.5, 0.4 + 0.4 * middle(x, y), 0.4 - 0.4 * middle(x, y)],
    density: (x, y) => 0.3 * (0.6 + 0.7 * quick(x, y)),
    soft: (x, y) => lerp(1.4, 8, smooth(-0.2, 0.3, quick(x, y))),
    softest: 8,
    sway: 3,
    rim: 0.3,
    dry: 0.16,
    angle: Math.PI / 2,
  });
};

const lines = (p: Passage): void => {
  p.ink(pen => {
    pen.line([project(left, height, back), project(left, 0, back)], {
      straight: true,
      broken: 0.3,
      width: 0.9,
    });
    pen.line([project(left, height, back), project(left, height, 3)], {
      straight: true,
      broken: 0.4,
      width: 0.8,
    });
    pen.line([project(left, 0.1, back), project(left, 0.1, 2.6)], {
      straight: true,
      broken: 0.35,
      width: 0.8,
    });
    pen.line([project(right, 0, back), project(right, height, back)], {
      straight: true,
      broken: 0.5,
      width: 0.7,
    });
  });
  p.pencil(pen => {
    pen.line([project(left, height, 3.2), project(left, height, 1.9)], { straight: true, broken: 0.5 });
    pen.line([project(left, height, back), project(right, height, back)], { straight: true, broken: 0.45 });
    pen.line([project(right, height, back), project(right, height, 3.1)], { straight: true, broken: 0.5 });
    pen.line([project(right, 0, back), project(right, 0, 3)], { straight: true, broken: 0.5 });
    pen.line([project(left, 0, 2.6), project(left, 0, 1.9)], { straight: true, broken: 0.5 });
  });
};
