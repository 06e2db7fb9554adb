import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { breaker, sea, spentWave } from '../../engine/sea.ts';
import { skyBank, skyBlue, skyGlow, skyRags } from '../../engine/sky.ts';
import { at, broad, horizon, quick, raked, seen, tide, wall } from './view.ts';

/** A line of the water, so many metres out from the wall, from the edge of the sheet to the far end. */
const off = (out: number, depths: readonly number[], wander = 0): Point[] =>
  depths.map((z, i): Point => {
    const [x, y] = seen.project([wall - out + Math.sin(i * 2.1) * wander, tide, z]);
    return [x, y];
  });

const near = [15, 17, 20, 24, 30, 40, 60, 110, 260];

export const paintSea = (p: Passage): void => {
  const frame = {
    horizon,
    top: -120,
    seed: 4,
    within: (c: Context) =>
      polygon(c, points('-20,-20 1010,-20 960,30 1000,52 900,84 930,110 820,132 850,176 -20,176')),
  };
  skyGlow(p, frame, { density: 0.3, from: 66, light: 6 });
  skyBlue(p, frame, '22,30 34,38 44,30 58,44 66,40 66,62 54,58 46,70 36,64 28,70 20,60', {
    density: 0.44,
    lost: 34,
    mix: [0.85, 0.3, 0],
  });
  skyBank(p, frame, '-6,40 8,34 18,48 28,62 22,76 12,70 -6,78', {
    density: 0.42,
    mix: [0.9, 0.4, 0.05],
    lost: 40,
  });
  skyRags(p, frame, [
    [2, 88, 14, 8],
    [16, 92, 12, 6],
    [34, 84, 18, 8],
  ]);
  /** The strand, wet and dry, between the last wave and the wall. */
  p.wash({
    shape: c => polygon(c, [...off(4.2, near, 0.6), ...off(-0.4, near).reverse()]),
    pigments: [P.straw, P.umber, P.violet],
    mix: (x, y) => [0.7, 0.28 + 0.14 * broad(x, y), 0.26],
    density: (x, y) => 0.42 * (0.8 + 0.5 * raked(x, y)) * smooth(-10, 90, x + broad(x, y) * 60),
    soft: 1,
    sway: 2.4,
    feature: 60,
    rim: 0.3,
    pool: 0.3,
    dry: 0.06,
    angle: 0.72,
    stretch: 30,
  });
  sea(p, { horizon, surf: off(4.4, near, 0.6), left: 30, right: 452, density: [0.62, 0.34], seed: 7 });
  for (const [i, out] of [15, 10, 6.6].entries())
    breaker(p, {
      line: off(out, near.slice(i === 2 ? 0 : 1, 8), 0.5),
      height: 17 + i * 5,
      density: 0.5,
      seed: 11 + i,
    });
  spentWave(p, { line: off(4.3, near.slice(0, 6), 0.5), size: 11, seed: 23 });
  spentWave(p, { line: off(3, near.slice(0, 5), 0.6), size: 8, seed: 29 });
  groynes(p);
};

const groynes = (p: Passage): void => {
  const posts = [24, 40].flatMap(z =>
    [1.2, 2.1, 2.9, 4, 4.7, 5.9, 6.6, 7.8, 8.9].map((out, i) => ({
      foot: seen.project([wall - out, tide, z]),
      height: (1300 / z) * lerp(1.5, 0.7, i / 8) * (0.65 + 0.55 * Math.abs(Math.sin(i * 2.3 + z))),
      width: (1300 / z) * 0.14,
    })),
  );
  p.wash({
    shape: c => {
      for (const z of [24, 40]) {
        const plank = (up: number): Point[] =>
          [0.8, 4, 9].map(out => seen.project([wall - out, tide + up * (1 - out * 0.07), z]));
        sweep(c, plank(0.75), (1300 / z) * 0.5, { profile: t => 1 - 0.7 * t, seed: z, uneven: 0.4 });
      }
      for (const [i, { foot, height, width }] of posts.entries()) {
        const [x, y] = foot;
        sweep(
          c,
          [
            [x, y + 2],
            [x + 1, y - height],
          ],
          width,
          { profile: () => 1, seed: i, uneven: 0.2 },
        );
      }
    },
    pigments: [P.umber, P.slate],
    mix: [0.6, 0.5],
    density: (x, y) => 0.72 * smooth(10, 60, x + quick(x, y) * 30),
    sway: 0.6,
    rough: 0.4,
    dry: 0.14,
    angle: 1.57,
    rim: 0.3,
    knock: 0.8,
  });
  p.pencil(pen => {
    pen.line([at(wall, 11), at(wall, 30), at(wall, 200)], { straight: true, broken: 0.3, wobble: 0.6 });
    pen.line(points('40,170 220,169 428,170'), { straight: true, broken: 0.4, wobble: 0.3 });
  });
};
