import { dab, oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point, Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { quick } from './view.ts';

interface Lamp {
  /** The lantern, at the end of a short arm. */
  readonly at: Point;
  readonly size: number;
  readonly foot: number;
}

// biome-ignore format: a lamp to a row
const lamps: readonly Lamp[] = [
  { at: [690, 236], size: 6, foot: 326 },
  { at: [884, 206], size: 10, foot: 366 },
  { at: [952, 256], size: 4, foot: 318 },
  { at: [1050, 262], size: 3.4, foot: 314 },
  { at: [1170, 232], size: 7, foot: 338 },
];

/** Just lit: orange, and standing again in the wet ground under them. */
export const paintLamps = (p: Passage, within: Shape): void => {
  p.wash({
    shape: c => {
      for (const { at, size, foot } of lamps) {
        const x = at[0] + size * 2.4;
        sweep(
          c,
          [
            [x, at[1] - 1],
            [x, (at[1] + foot) / 2],
            [x, foot],
          ],
          1.4 + size * 0.14,
          { profile: () => 1 },
        );
        sweep(
          c,
          [
            [x, at[1] - 2],
            [at[0] - size * 0.6, at[1] - 3],
          ],
          1.6 + size * 0.1,
          { straight: true, profile: () => 1 },
        );
      }
    },
    pigments: [P.payne],
    density: 0.8,
    soft: 0.8,
    sway: 0.5,
    rim: 0.1,
    within,
  });
  p.lift({
    shape: c => {
      for (const { at, size } of lamps) dab(c, random(Math.round(size)), at, size * 1.5, size * 0.8);
      streaks(c, 1);
    },
    amount: 0.86,
    soft: 2.4,
    sway: 1.6,
    feature: 14,
  });
  /** A glow with no edge of its own, and a smear of it on the wet. */
  p.wash({
    shape: c => {
      for (const { at, size } of lamps) oval(c, [at[0], at[1] + size], size * 3.4, size * 3);
    },
    pigments: [P.rust, P.straw],
    mix: [0.3, 0.8],
    density: 0.46,
    soft: 15,
    sway: 5,
    feature: 30,
    rim: 0,
    within,
  });
  p.wash({
    shape: c => {
      for (const { at, size } of lamps) oval(c, at, size * 1.5, size * 0.9);
      streaks(c, 1.5);
    },
    pigments: [P.rust, P.straw],
    mix: [0.55, 0.7],
    density: (x, y) => lerp(0.8, 0.5, smooth(260, 420, y)) * (0.8 + 0.4 * quick(x, y)),
    soft: 2.4,
    sway: 2,
    feature: 20,
    rim: 0.2,
    within,
  });
  p.lift({
    shape: c => {
      for (const { at, size } of lamps) oval(c, [at[0], at[1] - size * 0.1], size * 0.8, size * 0.42);
    },
    amount: 0.92,
    soft: 1.4,
    sway: 0.6,
  });
};

const streaks = (c: Context, wide: number): void => {
  for (const [i, { at, size, foot }] of lamps.entries()) {
    const r = random(i + 4);
    for (let k = 0; k < 4 + size * 0.35; k++) {
      const y = foot + 8 + k * (5 + size * 0.8);
      const half = size * r.range(0.5, 1.3) * wide;
      sweep(
        c,
        [
          [at[0] - half, y],
          [at[0], y + r.range(-1, 1)],
          [at[0] + half, y],
        ],
        r.range(2, 4) * wide,
        { seed: k + i * 9, uneven: 0.5 },
      );
    }
  }
};
