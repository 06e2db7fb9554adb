import { sweep, tapering } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';

/** Sand that has come up over the edge of a thing, along a line of picture pixels, so many of them broad. */
export const sandOver = (p: Passage, line: readonly Point[], broad: number, seed: number): void => {
  const heap = (c: Context): void => sweep(c, line, broad, { seed, uneven: 0.8 });
  p.clear(heap, { soft: 0.9, sway: 0.8 });
  p.wash({
    shape: heap,
    pigments: [P.straw, P.umber, P.violet],
    mix: [0.8, 0.5, 0.25],
    density: 0.3,
    soft: 1.2,
    sway: 0.8,
    feature: 12,
    rim: 0.5,
    pool: 0.4,
    poolFeature: 20,
    dry: 0.08,
  });
  p.ink(pen => {
    const r = random(seed);
    for (const [x, y] of line)
      if (r.chance(0.7))
        pen.line(
          [
            [x + r.gauss() * broad * 0.3, y - broad * 0.2],
            [x + r.gauss() * broad * 0.3 + 1.2, y - broad * 0.2 + 0.3],
          ],
          { width: 0.9, broken: 0, taper: [0, 0], press: 0.5 },
        );
  });
};

/** A bank of sand that a thing has sunk into: its upper edge is found, its lower one lost in the beach. */
export const sunkIn = (p: Passage, line: readonly Point[], broad: number, seed: number): void => {
  const bank = (c: Context): void => sweep(c, line, broad, { seed, uneven: 0.6 });
  p.clear(bank, { soft: 0.8, sway: 1, body: 0 });
  p.wash({
    shape: bank,
    pigments: [P.straw, P.umber, P.violet],
    mix: [0.8, 0.5, 0.25],
    density: 0.3,
    soft: 2.6,
    sway: 1,
    feature: 14,
    rim: 0.15,
    pool: 0.4,
    poolFeature: 24,
  });
  const above = line.map(([x, y]): Point => [x + 0.6, y - broad * 0.36]);
  p.wash({
    shape: c => sweep(c, above, 2.2, { seed: seed + 1, uneven: 0.8 }),
    pigments: [P.umber, P.violet],
    mix: [0.6, 0.5],
    density: 0.36,
    soft: 1,
    sway: 0.6,
  });
  p.ink(pen => {
    const r = random(seed);
    for (const [x, y] of line)
      for (const share of [0.3, 0.1, -0.2])
        if (r.chance(0.6)) {
          const at: Point = [x + r.gauss() * broad * 0.5, y - broad * share];
          pen.line([at, [at[0] + 1.1, at[1] + 0.2]], { width: 0.9, broken: 0, taper: [0, 0], press: 0.45 });
        }
  });
};

/** Ribbons of weed caught across a thing: where each lies, in picture pixels. */
export const weedOver = (p: Passage, ribbons: readonly (readonly Point[])[], width: number): void => {
  p.wash({
    shape: c => {
      for (const [i, ribbon] of ribbons.entries())
        sweep(c, ribbon, width * (i % 2 ? 0.7 : 1), { seed: i + 3, uneven: 0.5, profile: tapering });
    },
    pigments: [P.umber, P.moss, P.rust],
    mix: (x, y) => [0.5, 0.5 + 0.3 * Math.sin(x * 0.2 + y * 0.3), 0.3],
    density: 0.72,
    soft: 0.6,
    sway: 0.5,
    rough: 0.3,
    feature: 10,
    rim: 0.4,
  });
  p.ink(pen => {
    for (const ribbon of ribbons)
      pen.line(
        ribbon.map(([x, y]): Point => [x + width * 0.3, y + width * 0.3]),
        { width: 0.7, broken: 0.3, press: 0.7 },
      );
  });
};
