import type { Passage } from '../../engine/passage.ts';
import type { Context } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { sedge } from '../../engine/reeds.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { ripples, stillWater } from '../../engine/water.ts';
import { broad, ends, ground, horizon, level, patchy, quick } from './view.ts';

/** 1 on the water of the creek, which comes from the sea, bends at the boat and goes out of the picture near us. */
const creek = (x: number, y: number): number => {
  const t = clamp((y - horizon) / 570);
  const middle = 640 + 330 * Math.sin(t * 4.4 - 0.5) * (0.3 + t) + 300 * t;
  const wide = lerp(420, 60, smooth(0, 0.12, t)) + 150 * t;
  return smooth(1, 0.5, Math.abs(x - middle + level(x, y) * 120 * (0.2 + t)) / wide);
};

/** Clumps of sedge, in metres, and how many tussocks to each. */
const tussocks = [
  [-6.4, 19, 12],
  [-2, 30, 9],
  [1.2, 14.5, 7],
  [7.4, 15, 14],
  [6.4, 13, 5],
  [12, 24, 8],
] as const;

export const marsh = (p: Passage): void => {
  stillWater(p, {
    shape: c => {
      c.fillRect(-20, horizon + 2, 1640, 420);
      ripples({ top: 620, bottom: 800, left: 240, right: 1360, count: 60, length: 460, thick: 34, seed: 2 })(
        c,
      );
    },
    top: horizon,
    bottom: 780,
    density: [0.16, 0.26],
    bare: 0.72,
    share: (x, y) => ends(x, y) * smooth(740, 560, y + level(x, y) * 70),
    seed: 4,
  });
  const bands = (count: number, seed: number, thick: number): ((c: Context) => void) =>
    ripples({
      top: horizon + 5,
      bottom: 850,
      left: 60,
      right: 1540,
      count,
      length: 420,
      thick,
      horizon: horizon - 6,
      seed,
    });
  const lay = (
    count: number,
    seed: number,
    thick: number,
    density: number,
    mix: readonly number[],
    dry: number,
  ): void =>
    p.wash({
      shape: bands(count, seed, thick),
      pigments: [P.ochre, P.sage, P.umber],
      mix: (x, y) => mix.map((v, i) => v * (1 + (i - 1) * 0.5 * patchy(x, y))),
      density: (x, y) =>
        density *
        (1 - 0.92 * creek(x, y)) *
        ends(x, y) *
        lerp(0.6, 1.1, smooth(horizon, 560, y)) *
        (1 - 0.4 * smooth(700, 860, y)),
      soft: (x, y) => lerp(0.9, 9, smooth(-0.1, 0.5, quick(x, y))),
      softest: 9,
      sway: 4,
      feature: 40,
      rim: 0.35,
      pool: 0.4,
      dry: (x, y) => dry + 0.16 * smooth(-0.1, 0.5, patchy(x, y)),
      stretch: 34,
    });
  p.wash({
    shape: c => {
      c.fillRect(-20, horizon + 2, 1640, 420);
      bands(90, 12, 50)(c);
    },
    pigments: [P.straw, P.sage, P.ochre],
    mix: (x, y) => [0.7, 0.34 + 0.3 * patchy(x, y), 0.3 * clamp(broad(x, y) + 0.3)],
    density: (x, y) =>
      0.34 *
      (1 - creek(x, y)) *
      ends(x, y) *
      smooth(horizon - 10, 430, y) *
      (0.7 + 0.6 * level(x + 500, y + 90)) *
      smooth(750, 580, y + level(x, y) * 70),
    soft: 2,
    sway: 5,
    feature: 60,
    rim: 0.2,
    pool: 0.4,
    tide: 0.15,
    dry: 0.06,
    stretch: 36,
  });
  lay(80, 33, 46, 0.46, [0.6, 0.42, 0.06], 0.04);
  lay(60, 57, 32, 0.46, [0.6, 0.2, 0.34], 0.1);
  lay(26, 91, 20, 0.5, [0.16, 0.16, 0.7], 0.22);
  p.wash({
    shape: c => {
      const r = random(61);
      for (const [x, z, many] of tussocks)
        for (let i = 0; i < many; i++) {
          const at = ground(x + r.gauss() * 0.06 * z, z * r.range(0.94, 1.05));
          const blades = {
            blades: r.int(4, 10),
            height: (1450 / z) * r.range(0.12, 0.42),
            spread: 200 / z,
            width: 14 / z + 0.6,
          };
          sedge(c, r, at, blades);
        }
    },
    pigments: [P.ochre, P.umber, P.moss],
    mix: (x, y) => [0.5, 0.4, 0.3 * clamp(patchy(x, y) + 0.5)],
    density: (x, y) => 0.62 * ends(x, y),
    sway: 0.4,
    rough: 0.2,
  });
  p.pencil(pen => {
    const r = random(3);
    for (let i = 0; i < 10; i++) {
      const [x, y] = [r.range(160, 1300), r.range(400, 800)];
      const long = r.range(60, 220);
      pen.line(
        [
          [x, y],
          [x + long / 2, y + r.gauss() * 3],
          [x + long, y],
        ],
        { broken: 0.45 },
      );
    }
  });
};
