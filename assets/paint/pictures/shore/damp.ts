import { noise } from '../../engine/noise.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import type { Ring } from './places.ts';
import { quick } from './strand.ts';

/** The ring that a wet thing leaves about itself: strongest at its edge, so that when the thing is gone a ring is left. */
export const damp = (p: Passage, { at: [x0, y0], rx, ry }: Ring, seed: number): void => {
  const r = random(seed);
  const sides = 14;
  const outline = Array.from({ length: sides }, (_, i): Point => {
    const turn = (i / sides) * Math.PI * 2;
    const reach = 1 + (r() - 0.5) * 0.26;
    return [x0 + Math.cos(turn) * rx * reach, y0 + Math.sin(turn) * ry * reach];
  });
  const drift = noise('soft', rx * 0.7, seed);
  const widest = Math.min(12, rx * 0.13);
  /** No two dry alike: some are nearly gone, and half of them are left on one side only. */
  const chance = random(seed * 31 + 7);
  const strength = [1, 0.5, 0.8, 0.34][chance.int(0, 3)] ?? 1;
  const oneSided = chance.chance(0.55);
  const facing = chance.range(0, Math.PI * 2);
  const left = (x: number, y: number): number => {
    const side = ((x - x0) / rx) * Math.cos(facing) + ((y - y0) / ry) * Math.sin(facing);
    return strength * (oneSided ? smooth(-0.35, 0.6, side + drift(y, x) * 0.3) : 1);
  };
  p.wash({
    shape: c => blob(c, outline),
    pigments: [P.umber, P.violet, P.ochre],
    mix: (x, y) => [0.4, 0.34 + 0.2 * drift(x, y), 0.36],
    density: (x, y) => {
      const out = Math.hypot((x - x0) / rx, (y - y0) / ry) + drift(x, y) * 0.1;
      return left(x, y) * (0.05 + 0.44 * smooth(0.74, 0.99, out)) * (0.8 + 0.5 * drift(y, x));
    },
    soft: (x, y) => lerp(1, widest, smooth(-0.2, 0.4, drift(y, x))),
    softest: widest,
    sway: rx * 0.06,
    feature: 20 + rx * 0.3,
    rim: 0.95,
    pool: 0.25,
    poolFeature: 60,
    tide: 0.2,
    tideFeature: 90,
  });
};

/** Where it touches the sand: a dark under its near and right side. */
export const contact = (p: Passage, outline: readonly Point[], [dx, dy]: Point, density = 0.34): void =>
  p.wash({
    shape: c =>
      blob(
        c,
        outline.map(([x, y]): Point => [x + dx, y + dy]),
      ),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.6],
    density,
    soft: (x, y) => lerp(1.4, 6, smooth(-0.3, 0.3, quick(x, y))),
    softest: 6,
    sway: 2,
    rough: 0.3,
    rim: 0.15,
  });
