import { sweep } from '../../engine/brush.ts';
import { polygons, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { on, planks, port, skin, strake, transom } from './hull.ts';
import { patchy, quick } from './view.ts';

/** Where the planks have gone, each broken off at another rib. */
const holes: readonly (readonly Point[])[] = [
  [...strake(0.13, 0.05, 0.42), ...strake(0.2, 0.3, 0.39).reverse(), ...strake(0.25, 0.03, 0.33).reverse()],
  [...strake(0.34, 0.09, 0.35), ...strake(0.43, 0.12, 0.28).reverse()],
];

const ribs = [0.09, 0.155, 0.22, 0.285, 0.345];

/** Bleached blue, in strokes along the planks; tar below, and rust that has run. */
export const paintSides = (p: Passage): void => {
  const [stern] = on(skin(0, 0.3));
  const [bow] = on(skin(1, 0.3));
  const along = (x: number): number => clamp((x - bow) / (stern - bow));
  p.wash({
    shape: c => polygon(c, port),
    pigments: [P.blue, P.bone, P.slate],
    mix: x => [0.8, 0.3, 0.12 + 0.3 * along(x)],
    density: (x, y) => lerp(0.34, 0.56, along(x)) * (0.85 + 0.4 * patchy(x, y)),
    sway: 0.7,
    rim: 0.4,
    pool: 0.4,
  });
  for (const [n, v] of [0.06, 0.17, 0.28, 0.39, 0.51, 0.64].entries())
    p.wash({
      shape: sweeps([strake(v, 0.02, 0.4 + 0.1 * (n % 3)), strake(v + 0.01, 0.3, 0.985)], 11 - n * 0.5, {
        uneven: 0.5,
        seed: n * 9,
      }),
      pigments: [P.blue, P.slate],
      mix: [0.85, 0.2 + 0.06 * n],
      density: (x, y) => (0.22 + 0.06 * n) * (0.7 + 0.6 * patchy(y, x)) * lerp(0.8, 1.25, along(x)),
      soft: 0.8,
      sway: 1.2,
      feature: 26,
      rim: 0.4,
      dry: (x, y) => 0.14 + 0.22 * smooth(0, 0.5, quick(x, y)),
      angle: 0.04,
      stretch: 16,
      within: c => polygon(c, port),
    });
  p.wash({
    shape: c => polygon(c, [...strake(0.6), ...strake(1).reverse()]),
    pigments: [P.umber, P.slate, P.rust],
    mix: (x, y) => [0.6, 0.45, 0.4 * clamp(quick(x, y) + 0.3)],
    density: (x, y) => 0.8 * lerp(0.75, 1, along(x)) * (0.85 + 0.4 * patchy(x, y)),
    soft: (x, y) => lerp(0.9, 7, smooth(-0.2, 0.5, patchy(x, y))),
    softest: 7,
    sway: 2.4,
    feature: 30,
    rim: 0.2,
    pool: 0.5,
    dry: 0.1,
    within: c => polygon(c, port),
  });
  p.wash({
    shape: c => {
      const r = random(9);
      for (const u of [0.47, 0.5, 0.71, 0.74, 0.9]) {
        const v = r.range(0.08, 0.3);
        sweep(c, [on(skin(u, v)), on(skin(u + 0.002, v + r.range(0.15, 0.4)))], r.range(2.5, 6), {
          profile: t => 1 - 0.8 * t,
          seed: r.int(1, 99),
        });
      }
    },
    pigments: [P.rust, P.umber],
    mix: [0.7, 0.4],
    density: 0.3,
    soft: 3,
    sway: 1.6,
    rim: 0.1,
    dry: 0.2,
    angle: 1.57,
    within: c => polygon(c, port),
  });
  p.wash({
    shape: c => polygon(c, transom),
    pigments: [P.slate, P.blue, P.umber],
    mix: [0.7, 0.35, 0.35],
    density: (x, y) => 0.78 + 0.2 * quick(x, y),
    sway: 0.8,
    rim: 0.3,
    pool: 0.5,
    dry: 0.08,
  });
};

export const paintHoles = (p: Passage): void => {
  p.wash({
    shape: polygons(holes),
    pigments: [P.sepia, P.payne],
    mix: [0.6, 0.5],
    density: (x, y) => 1.05 + 0.3 * quick(x * 2, y * 2),
    soft: 0.8,
    sway: 1.1,
    feature: 12,
    rim: 0.2,
    knock: 1,
  });
  /** Daylight, from where they have gone on the far side too. */
  p.lift({
    shape: c => {
      polygon(c, [...strake(0.15, 0.16, 0.3), ...strake(0.2, 0.14, 0.27).reverse()]);
      polygon(c, [...strake(0.36, 0.16, 0.25), ...strake(0.4, 0.15, 0.23).reverse()]);
    },
    amount: 0.92,
    soft: 1,
    sway: 1,
    feature: 14,
  });
  p.wash({
    shape: c => {
      for (const u of ribs)
        sweep(c, [on(skin(u, 0.1)), on(skin(u, 0.28)), on(skin(u - 0.004, 0.46))], 3.4, {
          profile: () => 1,
          seed: 7,
        });
    },
    pigments: [P.ochre, P.umber],
    mix: [0.5, 0.5],
    density: 0.6,
    sway: 0.4,
    knock: 0.9,
    within: polygons(holes),
  });
};

/** The rail along the top of her side, in what is left of white paint. */
export const paintRail = (p: Passage): void =>
  p.wash({
    shape: c => polygon(c, planks(0.01, 0.99, -0.012, 0.05)),
    pigments: [P.bone, P.slate],
    mix: [0.7, 0.2],
    density: (x, y) => 0.3 + 0.2 * quick(x, y),
    sway: 0.8,
    rim: 0.6,
    dry: 0.12,
    knock: 1,
  });
