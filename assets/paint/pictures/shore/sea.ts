import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { brushed, horizon, lying, quick, ribbed, surf } from './strand.ts';

/** A few bands drawn with a nearly dry brush, darkest at the horizon, and one thin line of surf left white. */
export const sea = (p: Passage): void => {
  p.wash({
    shape: c =>
      polygon(c, [
        [-20, horizon],
        [1620, horizon],
        [1620, surf - 8],
        [1100, surf - 3],
        [700, surf - 7],
        [300, surf - 4],
        [-20, surf - 10],
      ]),
    pigments: [P.slate, P.blue, P.sage],
    mix: (x, y) => [0.6, 0.5, 0.3 + 0.3 * ribbed(x, y)],
    density: (x, y) =>
      lerp(0.44, 0.16, smooth(horizon, surf - 14, y)) *
      (0.72 + 0.5 * ribbed(x, y)) *
      brushed(x, y, 110, 1440),
    soft: 0.9,
    sway: 1.4,
    feature: 120,
    rim: 0.3,
    dry: (x, y) => 0.1 + 0.25 * smooth(horizon + 14, surf - 8, y) + 0.12 * lying(x, y),
    angle: 0,
    stretch: 40,
    within: c => c.fillRect(-20, horizon, 1660, 100),
  });
  const bands = (count: number, seed: number, low: number, high: number) => (c: Context) => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const y = lerp(low, high, r() ** 1.2);
      const length = r.range(90, 380);
      const x = r.range(80, 1500) - length / 2;
      const line: Point[] = [
        [x, y],
        [x + length / 2, y + r.gauss() * 0.8],
        [x + length, y + r.gauss() * 0.8],
      ];
      sweep(c, line, r.range(1.4, 2 + (y - horizon) * 0.07), { seed: i + 2, uneven: 0.5 });
    }
  };
  p.wash({
    shape: bands(34, 61, horizon + 4, surf - 12),
    pigments: [P.payne, P.slate, P.violet],
    mix: [0.4, 0.6, 0.3],
    density: (x, y) => 0.36 * brushed(x, y, 130, 1420),
    soft: 1.8,
    sway: 0.8,
    feature: 40,
    dry: 0.2,
    stretch: 36,
    rim: 0.1,
  });
  /** The shade under the last wave, which makes the surf white, and what is thrown back from it on the sand. */
  p.wash({
    shape: c => {
      sweep(c, points('60,304 300,307 520,304 700,306 900,309 1120,308 1330,305 1520,307'), 4.4, {
        seed: 5,
        uneven: 0.7,
      });
      sweep(c, points('180,317 420,319 640,317 860,320 1090,318 1400,319'), 2.6, { seed: 8, uneven: 0.8 });
    },
    pigments: [P.slate, P.violet],
    mix: [0.8, 0.4],
    density: (x, y) => 0.5 * brushed(x, y, 150, 1400) * (0.75 + 0.5 * quick(x, y)),
    sway: 1,
    feature: 30,
    dry: 0.14,
    stretch: 30,
  });
  p.lift({
    shape: c =>
      sweep(c, points('40,311 330,313 560,310 760,313 960,315 1180,313 1560,312'), 4, {
        seed: 9,
        uneven: 0.6,
      }),
    amount: 0.95,
    soft: 0.8,
    sway: 1.2,
    feature: 20,
  });
  p.ink(pen => {
    pen.line(points('250,248 520,248 700,248'), { straight: true, broken: 0.4, width: 0.6, wobble: 0.2 });
    pen.line(points('860,248 1060,248 1290,248'), { straight: true, broken: 0.4, width: 0.6, wobble: 0.2 });
  });
  p.pencil(pen => {
    pen.line(points('120,249 420,248 900,249 1500,247'), { broken: 0.4, wobble: 0.4 });
    pen.line(points('330,316 520,314 700,316 820,318'), { broken: 0.4, wobble: 0.6 });
  });
};
