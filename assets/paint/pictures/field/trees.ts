import { dab, sweep } from '../../engine/brush.ts';
import { wander } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { elms } from './elms.ts';
import { horizon, middle, quick } from './land.ts';
import { poplar, poplars, stemOf } from './poplars.ts';

/** The far side of the field: poplars, a hedge, and the dark elms that the pavilion stands before. */
export const trees = (p: Passage): void => {
  const fade = (x: number, y: number): number =>
    smooth(-30, 110, x + middle(x, y) * 60) * smooth(1640, 1500, x + middle(x, y) * 60);
  const low = wander(17);
  const quickLow = wander(18);
  /** A far rise, one pale wash. */
  p.wash({
    shape: c => {
      const crest = Array.from(
        { length: 60 },
        (_, i): Point => [i * 28 - 20, horizon - 13 - 11 * low(i / 9) - 3 * quickLow(i / 2)],
      );
      polygon(c, [...crest, [1660, horizon + 5], [-40, horizon + 5]]);
    },
    pigments: [P.blue, P.violet],
    mix: [0.7, 0.5],
    density: (x, y) => 0.36 * fade(x, y) * (0.65 + 0.5 * middle(x, y)),
    sway: 2,
    feature: 30,
    body: 1,
  });
  /** Twigs are a haze before they are lines. */
  p.wash({
    shape: c => {
      const r = random(30);
      for (const [x, height, bend] of poplars)
        for (let i = 0; i < height / 5; i++) {
          const t = lerp(0.3, 1.02, r());
          const wide = height * 0.085 * Math.sin(Math.PI * clamp(t * 0.86 + 0.1));
          const at: Point = [x + bend * height * t * t + r.gauss() * wide, horizon - height * t];
          sweep(c, [at, [at[0] + r.gauss() * 2 + bend * 20, at[1] - r.range(10, 26)]], r.range(2, 5.5), {
            seed: r.int(1, 999),
          });
        }
    },
    pigments: [P.violet, P.umber, P.rust],
    mix: (x, y) => [0.7, 0.3, 0.25 * clamp(quick(x, y) + 0.3)],
    density: (x, y) => 0.36 * fade(x, y),
    soft: 2.2,
    sway: 2.6,
    feature: 16,
    dry: 0.46,
    angle: 1.7,
    stretch: 8,
    rim: 0,
    pool: 0.5,
  });
  p.wash({
    shape: c => {
      const r = random(31);
      for (const tree of poplars) poplar(c, r, tree);
    },
    pigments: [P.payne, P.umber],
    mix: (x, y) => [0.5 + 0.2 * quick(x, y), 0.55],
    density: (x, y) => (0.48 + 0.42 * smooth(horizon - 190, horizon, y)) * fade(x, y),
    soft: 0.7,
    sway: 0.4,
    rough: 0.25,
    feature: 16,
    dry: 0.1,
  });
  p.ink(pen => {
    for (const tree of poplars.filter(([, height]) => height > 120)) {
      const stem = stemOf(tree);
      pen.line([stem(0), stem(0.3), stem(0.6), stem(0.97)], { width: 0.7, broken: 0.3, wobble: 0.8 });
    }
  });
  elms(p);
  p.wash({
    shape: c => {
      const r = random(33);
      for (let x = -20; x < 1640; x += r.range(5, 13)) {
        if (low(x / 90 + 70) < -0.45 || (x > 560 && x < 840 && r.chance(0.5))) continue;
        const h = (6 + 6 * Math.abs(low(x / 60)) + 3 * r()) * (low(x / 37 + 20) > 0.55 ? 1.7 : 1);
        dab(c, r, [x, horizon + 3 - h * 0.45], h * r.range(0.7, 1.2), h * 0.56);
      }
    },
    pigments: [P.moss, P.violet, P.rust],
    mix: (x, y) => [0.55, 0.4, 0.35 * clamp(quick(x, y) + 0.2)],
    density: (x, y) => 0.6 * fade(x, y),
    soft: (x, y) => lerp(0.8, 4, smooth(0, 0.5, quick(x, y))),
    softest: 4,
    sway: 2.2,
    feature: 14,
    within: c => c.fillRect(-10, 0, 1640, horizon + 6),
    body: (x, y) => 0.9 * fade(x, y),
  });
};
