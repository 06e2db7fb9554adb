import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp } from '../../engine/scalar.ts';
import { lying, sizeAt } from './strand.ts';

/** Left behind in the bends of the line: x, y of the left end, length, and how broad for it. */
const lain: readonly (readonly [x: number, y: number, length: number, broad: number])[] = [
  [470, 688, 320, 1],
  [410, 714, 140, 0.5],
  [1170, 826, 240, 0.8],
  [1350, 806, 120, 0.4],
  [180, 606, 220, 0.7],
  [330, 584, 110, 0.4],
  [860, 506, 250, 0.9],
  [1080, 488, 90, 0.4],
  [1220, 560, 150, 0.5],
  [560, 414, 170, 0.8],
  [960, 356, 210, 0.9],
  [330, 386, 130, 0.5],
  [1150, 420, 90, 0.5],
  [420, 338, 190, 0.7],
  [770, 331, 140, 0.6],
];

/** Flat, with long horns and a bay or two: no two alike. */
const pool = ([x, y, length, broad]: (typeof lain)[number], grow: number): Point[] => {
  const r = random(Math.round(x * 3 + y));
  const s = sizeAt(y);
  const h = (3 + 22 * s) * broad + grow * s;
  const n = 6;
  const edge = (from: number, step: number, sign: number): Point[] =>
    Array.from({ length: n - 1 }, (_, i) => {
      const t = from + step * (i + 1 + r.range(-0.25, 0.25));
      const swell = Math.sin(Math.PI * clamp(t)) ** 0.7 * r.range(0.25, 1.1);
      return [x - grow + t * (length + grow * 2), y + sign * h * swell];
    });
  return [
    [x - grow, y + h * 0.2],
    ...edge(0, 1 / n, -1),
    [x + length + grow, y - h * 0.1],
    ...edge(1, -1 / n, 1),
  ];
};

const pooled = (c: Context, grow = 0): void => {
  for (const one of lain) blob(c, pool(one, grow));
};

/** They hold the sky: nearly paper, bluer towards us, in a rim of darker wet. */
export const pools = (p: Passage): void => {
  p.wash({
    shape: c => pooled(c, 14),
    pigments: [P.umber, P.violet],
    mix: [0.5, 0.4],
    density: 0.16,
    soft: 5,
    sway: 5,
    feature: 40,
    rim: 0.1,
    dry: 0.1,
  });
  p.wash({
    shape: c => pooled(c),
    pigments: [P.blue, P.slate, P.rose],
    mix: (x, y) => [0.6, 0.4, 0.3 * clamp(lying(x, y * 1.6))],
    density: (x, y) => 0.06 + 0.3 * clamp(0.3 + lying(x * 0.8, y * 1.6)),
    soft: 0.8,
    sway: 2.4,
    feature: 34,
    rim: 0.7,
    pool: 0.3,
    poolFeature: 60,
    dry: 0.08,
    stretch: 40,
    knock: 0.95,
  });
};
