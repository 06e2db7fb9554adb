import { dab, grass, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { bank, bankAt, middle, quick, road, sides, slow } from './land.ts';

export const turf = (p: Passage, keep: Float32Array): void => {
  const below = (c: Context): void => polygon(c, [...bank, [1680, 1000], [-70, 1000]]);
  /** Gaps in the turf show paper, not the field behind; the road stays as it is. */
  p.body(
    c => {
      polygon(c, [...bank.map(([x, y]): Point => [x, y + 8]), [1680, 1000], [-70, 1000]]);
      c.globalCompositeOperation = 'destination-out';
      polygon(c, road.outline);
    },
    { soft: 1.4, sway: 3, feature: 60 },
  );
  const strokes = (
    c: Context,
    seed: number,
    count: number,
    down: readonly [number, number],
    long: readonly [number, number],
    wide: readonly [number, number],
  ): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const [x, length] = [r.range(-60, 1560), r.range(...long)];
      const fall = lerp(down[0], down[1], r() ** 1.2);
      const at = (t: number): Point => [
        x + length * t,
        bankAt(x + length * t) * 0.75 + bankAt(x) * 0.25 + fall + r.gauss() * 3,
      ];
      sweep(c, [at(0), at(0.33), at(0.66), at(1)], r.range(...wide), { seed: r.int(1, 9999), uneven: 0.35 });
    }
  };
  p.wash({
    shape: c => {
      const under = bank.map(
        ([x, y], i): Point => [x, y + 40 + 22 * Math.sin(i * 0.18) + 12 * Math.sin(i * 0.06)],
      );
      polygon(c, [...bank, ...under.toReversed()]);
      strokes(c, 19, 24, [24, 80], [200, 430], [14, 36]);
    },
    pigments: [P.ochre, P.olive, P.rust],
    mix: (x, y) => [0.62, 0.3 + 0.3 * middle(x, y), 0.16 + 0.3 * smooth(0.1, 0.6, slow(x, y))],
    density: (x, y) =>
      0.62 * (1 - 0.4 * smooth(20, 110, y - bankAt(x))) * (0.55 + 0.45 * sides(x, y, 220, 1400)),
    within: below,
    soft: (x, y) => lerp(1, 15, smooth(-0.1, 0.5, quick(x, y))),
    softest: 15,
    sway: 7,
    feature: 66,
    pool: 0.4,
    tide: 0.2,
    dry: (x, y) =>
      0.05 +
      0.3 * smooth(56, 116, y - bankAt(x)) * smooth(-0.3, 0.4, quick(x, y)) +
      0.4 * (1 - sides(x, y, 150, 1480)),
    angle: 0.08,
    stretch: 34,
    keep,
    body: 1,
  });
  p.wash({
    shape: c => strokes(c, 23, 42, [2, 44], [50, 220], [4, 15]),
    pigments: [P.umber, P.moss, P.rust],
    mix: (x, y) => [0.4, 0.5, 0.25 * clamp(middle(x, y) + 0.4)],
    density: (x, y) => 0.55 * sides(x, y, 200, 1420),
    soft: (x, y) => lerp(1, 6, smooth(-0.2, 0.4, quick(x, y))),
    softest: 6,
    sway: 2.6,
    feature: 20,
    dry: 0.26,
    stretch: 30,
    keep,
  });
  p.wash({
    shape: c => strokes(c, 25, 20, [52, 104], [100, 290], [3, 13]),
    pigments: [P.ochre, P.umber],
    mix: [0.6, 0.35],
    density: (x, y) => 0.46 * sides(x, y, 200, 1420),
    soft: 1,
    sway: 2,
    feature: 20,
    dry: 0.42,
    stretch: 30,
    keep,
  });
  p.wash({
    shape: c => {
      const r = random(24);
      for (let i = 0; i < 70; i++) {
        const x = r.chance(0.5) ? r.range(60, 470) : r.range(760, 1540);
        grass(c, r, [x, bankAt(x) + r.range(4, 46)], {
          blades: r.int(3, 8),
          height: r.range(11, 32),
          spread: 11,
          lean: 0.12,
        });
      }
    },
    pigments: [P.moss, P.umber, P.ochre],
    mix: (x, y) => [0.4 + 0.3 * quick(x * 2, y * 2), 0.3, 0.4 - 0.3 * quick(x * 2, y * 2)],
    density: 0.6,
    sway: 0.4,
    rough: 0.2,
    keep,
  });
};

export const fallen = (p: Passage): void => {
  p.wash({
    shape: c => blob(c, points('120,766 250,758 390,772 470,796 370,796 216,784')),
    pigments: [P.violet, P.moss],
    mix: [0.4, 0.5],
    density: 0.34,
    soft: 8,
    sway: 8,
    feature: 34,
  });
  p.wash({
    shape: c => {
      const r = random(136);
      for (let i = 0; i < 130; i++) {
        const x = 90 + r() ** 1.4 * 640;
        dab(c, r, [x, bankAt(x) + 22 + r() ** 1.5 * 90], r.range(1.4, 3.8), r.range(0.9, 2), r.gauss() * 0.4);
      }
      /** A few still in the air. */
      for (let i = 0; i < 14; i++)
        dab(c, r, [r.range(250, 700), r.range(380, 720)], r.range(1.7, 3), r.range(1, 1.8), r() * 3);
    },
    pigments: [P.rust, P.ochre],
    mix: (x, y) => [clamp(quick(x * 6, y * 6) + 0.5), 1 - clamp(quick(x * 6, y * 6) + 0.5)],
    density: 0.72,
    sway: 0.4,
    rough: 0.2,
  });
};
