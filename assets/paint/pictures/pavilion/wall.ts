import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { endQuad, wallQuad, wallShown } from './planks.ts';
import { broad, fine, onWall, patchy, project, sizeAt, tone, verandah } from './view.ts';

const { wall, end } = verandah;

export const paintEnd = (p: Passage): void => {
  p.wash({
    shape: polygons([endQuad]),
    pigments: [ink.umber, ink.violet, ink.sage],
    mix: [0.5, 0.5, 0.2],
    density: (x, y) => (1 - 0.4 * smooth(640, 770, x)) * (0.85 + 0.3 * patchy(x * 2, y * 0.6)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.3,
    pool: 0.4,
    streak: 0.3,
    angle: 1.57,
  });
  /** A doorway, and the names of old elevens in gold. */
  p.wash({
    shape: polygons([
      [project(-1.1, 0, end), project(-0.3, 0, end), project(-0.3, 2, end), project(-1.1, 2, end)],
    ]),
    pigments: [ink.sepia, ink.payne],
    mix: [0.6, 0.5],
    density: (x, y) => 0.5 + 0.3 * fine(x, y),
    soft: 0.9,
    sway: 0.8,
  });
  const honours: Outline = [
    project(0.15, 1.25, end),
    project(1.15, 1.25, end),
    project(1.15, 2.1, end),
    project(0.15, 2.1, end),
  ];
  p.lift({ shape: polygons([honours]), amount: 0.5, soft: 0.7, sway: 0.4 });
  p.pencil(pen => {
    for (let y = 2; y > 1.3; y -= 0.1)
      for (const x of [0.24, 0.7])
        pen.line([project(x, y, end), project(x + 0.3 + 0.1 * fine(x * 900, y * 900), y, end)], {
          width: 0.8,
          broken: 0.3,
          press: 0.5,
          wobble: 0.3,
        });
  });
  p.wash({
    shape: polygons([honours]),
    pigments: [ink.ochre, ink.umber],
    mix: [0.6, 0.2],
    density: 0.4,
    soft: 0.7,
    sway: 0.4,
    rim: 0.4,
  });
};

export const paintWall = (p: Passage): void => {
  const lit = (x: number, y: number): number => smooth(170, 470, x) * smooth(250, 480, y);
  p.wash({
    shape: polygons([wallQuad]),
    pigments: [ink.umber, ink.sage, ink.violet],
    mix: (x, y) => [0.44, 0.42 + 0.08 * patchy(x, y), 0.32],
    density: (x, y) =>
      (0.78 - 0.34 * lit(x, y)) * (0.94 + 0.14 * broad(x, y)) * tone(onWall(x, y)) * wallShown(x, y),
    soft: 0.9,
    sway: 1.2,
    rim: 0.3,
    pool: 0.3,
    tide: 0.18,
    tideFeature: 260,
  });
  /** Single boards, each a drag of the brush towards the far end. */
  p.wash({
    shape: c => {
      const r = random(52);
      for (let y = 0.1; y < 3; y += 0.16)
        for (let i = 0; i < 2; i++) {
          const z0 = lerp(8.8, 3, r());
          const z1 = Math.max(1.5, z0 - r.range(1.4, 5) * (z0 / 6));
          const [a, b] = [project(wall, y, z0), project(wall, y, z1)];
          sweep(c, [a, [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2], b], sizeAt(z1) * r.range(0.06, 0.15), {
            seed: i + y * 50,
            uneven: 0.1,
            profile: t => lerp(z1 / z0, 1, t) * (1 - 0.5 * t ** 6),
          });
        }
    },
    pigments: [ink.umber, ink.violet, ink.moss],
    mix: [0.5, 0.4, 0.2],
    density: (x, y) => 0.22 * wallShown(x, y) * (1 - 0.4 * lit(x, y)) * (0.7 + 0.6 * patchy(x, y)),
    soft: (x, y) => lerp(0.8, 5, smooth(0, 0.5, patchy(x, y))),
    softest: 5,
    sway: 1,
    rim: 0.3,
    dry: 0.16,
    angle: 0.2,
    stretch: 26,
  });
};
