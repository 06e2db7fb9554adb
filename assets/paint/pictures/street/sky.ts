import { sweep } from '../../engine/brush.ts';
import { part, standing } from '../../engine/facade.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { skyBank, skyGlow, skyRags } from '../../engine/sky.ts';
import { tint } from '../../engine/tint.ts';
import { fine, frontage, horizon, patchy, project } from './plan.ts';

const frame = {
  horizon,
  left: 130,
  right: 900,
  seed: 4,
  strength: 0.9,
  within: (c: Context) => c.fillRect(190, -40, 900, horizon + 40),
} as const;
const beyond = standing(project, [frontage.x, 44], [frontage.x, frontage.far], 6.2);

/** Sky, the sea across the end of the street, and the houses beyond the office. */
export const sky = (p: Passage): void => {
  skyGlow(p, frame, { density: 0.3, from: 60, pigments: [P.bone, P.straw], light: 52 });
  skyBank(p, frame, '14,-24 50,-30 96,-20 104,20 84,34 66,26 56,44 42,30 30,22 20,6', {
    density: 0.25,
    mix: [0.85, 0.42, 0.14],
  });
  skyBank(p, frame, '40,26 60,18 80,30 98,26 100,52 80,48 64,56 50,46', {
    density: 0.15,
    mix: [0.8, 0.5, 0.2],
  });
  skyRags(p, frame, [
    [34, 62, 26, 16],
    [44, 76, 24, 9],
  ]);
  tint(
    p,
    c =>
      polygon(c, [
        [300, horizon - 1],
        [700, horizon - 1],
        [700, horizon + 26],
        [300, horizon + 30],
      ]),
    { blue: 0.5, slate: 0.5, sage: 0.3 },
    (x, y) => 0.62 * (0.7 + 0.5 * smooth(horizon + 18, horizon, y)) * (0.85 + 0.4 * fine(x * 0.4, y * 3)),
    { sway: 0.5, rim: 0.4, dry: 0.2 },
  );
  p.clear(polygons([part(beyond)]), { soft: 0.8, sway: 0.8 });
  p.wash({
    shape: polygons([
      part(beyond, [0, 0, 8, 5.2]),
      part(beyond, [8, 0, 17, 6.2]),
      part(beyond, [17, 0, beyond.width, 5.5]),
    ]),
    pigments: [P.slate, P.violet, P.rose],
    mix: (x, y) => [0.6, 0.5, 0.3 + 0.3 * patchy(x * 2, y)],
    density: x => lerp(0.3, 0.58, smooth(520, 640, x)),
    soft: 0.9,
    sway: 1,
    feature: 20,
    pool: 0.4,
  });
  tint(
    p,
    polygons([
      part(beyond, [6, 0.5, 9, 2.5]),
      part(beyond, [12, 0.4, 16, 2.6]),
      part(beyond, [19, 0.4, 25, 2.5]),
      part(beyond, [13, 3.6, 14, 5]),
      part(beyond, [21, 3.4, 22.4, 4.8]),
    ]),
    { payne: 0.5, slate: 0.5 },
    0.5,
    { sway: 0.5 },
  );
  /** Railings of the front, one lamp, and gulls. */
  const [railLeft, railRight]: [Point, Point] = [project(-9, 1.1, 48), project(6, 1.1, 48)];
  p.ink(pen => {
    pen.line([railLeft, railRight], { straight: true, width: 0.8, broken: 0.12 });
    for (let x = -8; x < 4; x += 0.9)
      pen.line([project(x, 1.1, 48), project(x, 0, 48)], { straight: true, width: 0.55 });
    for (const [x, y, wing] of [
      [410, 250, 13],
      [446, 276, 9],
      [352, 300, 8],
      [520, 330, 6],
    ] as const)
      pen.line(
        [
          [x - wing, y - wing * 0.3],
          [x - wing * 0.3, y - wing * 0.5],
          [x, y],
          [x + wing * 0.5, y - wing * 0.55],
          [x + wing, y - wing * 0.2],
        ],
        { width: 1, broken: 0, wobble: 0.3 },
      );
  });
  tint(
    p,
    c => {
      sweep(c, [project(1.4, 0, 22), project(1.4, 6.4, 22), project(1.1, 6.9, 22), project(0.2, 7, 22)], 3, {
        profile: t => 1 - 0.5 * t,
      });
      polygon(c, [
        project(-0.4, 7.04, 22),
        project(0.3, 7.05, 22),
        project(0.25, 6.85, 22),
        project(-0.35, 6.85, 22),
      ]);
    },
    { payne: 0.6, umber: 0.3 },
    0.7,
    { sway: 0.4 },
  );
};
