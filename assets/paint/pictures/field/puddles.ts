import { dab, grass as tuft } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { horizon, lying, quick, sides } from './land.ts';
import { open, worn } from './worn.ts';

/** Puddles lie flat: long, thin, and thinner the farther off. */
const puddles: readonly (readonly [x: number, y: number, length: number])[] = [
  [676, 592, 56],
  [604, 634, 118],
  [640, 639, 60],
  [884, 654, 150],
  [968, 660, 96],
  [1226, 652, 60],
  [420, 676, 84],
];

const flat = (c: Context, x: number, y: number, length: number): void => {
  const h = (y - horizon) * 0.06 + 1.6;
  blob(c, [
    [x, y],
    [x + length * 0.2, y - h],
    [x + length * 0.42, y - h * 0.4],
    [x + length * 0.7, y - h * 1.1],
    [x + length, y + h * 0.1],
    [x + length * 0.74, y + h * 0.7],
    [x + length * 0.46, y + h * 0.5],
    [x + length * 0.2, y + h],
  ]);
};

/** Standing water gives back the sky, and is darker at its near side than the mud it lies in. */
export const water = (p: Passage): void => {
  p.wash({
    shape: c => {
      for (const [x, y, length] of puddles) flat(c, x, y, length);
    },
    pigments: [P.blue, P.slate, P.straw],
    mix: (x, y) => [0.6, 0.4, 0.3 * clamp(lying(x, y * 2))],
    density: (x, y) => 0.2 + 0.34 * clamp(0.4 + lying(x * 1.5, y * 4)),
    soft: 0.8,
    sway: 2.6,
    feature: 20,
    rim: 0.7,
    knock: 0.92,
    within: open,
  });
  p.wash({
    shape: c => {
      const r = random(57);
      for (const [x, y, length] of puddles) {
        const near = (y - horizon) / 100;
        for (let i = 0; i < 8; i++)
          dab(
            c,
            r,
            [x + r() * length, y + r.range(2, 6) * near],
            r.range(6, 20) * near,
            r.range(1, 2.6) * near,
            r.gauss() * 0.1,
          );
      }
      for (let i = 0; i < 70; i++) {
        const [x, y] = [r.range(60, 1540), horizon + 16 + r() * 190];
        if (worn(x, y) < 0.4)
          tuft(c, r, [x, y], {
            blades: r.int(3, 7),
            height: 3 + (y - horizon) * 0.11,
            spread: 3 + (y - horizon) * 0.05,
            lean: 0.3,
            width: 1.1,
          });
      }
    },
    pigments: [P.umber, P.moss],
    mix: (x, y) => [0.4 + 0.3 * worn(x, y), 0.5 - 0.4 * worn(x, y)],
    density: (x, y) => 0.52 * sides(x, y),
    soft: (x, y) => lerp(0.7, 2.4, smooth(0.1, 0.5, quick(x, y))),
    softest: 2.4,
    sway: 0.8,
    rough: 0.3,
    feature: 14,
  });
};
