import { grass, sweep, tapering } from './brush.ts';
import { everywhere, type Land, pigmentsOf } from './land.ts';
import { noise, wander } from './noise.ts';
import type { Passage } from './passage.ts';
import { curve, type Point, type Shape } from './path.ts';
import { pigments as P } from './pigment.ts';
import { random } from './random.ts';
import { clamp, lerp, smooth } from './scalar.ts';

export interface RoughGrass extends Land {
  /** Height of the blades at the beginning of the line and at its end. */
  readonly from: number;
  readonly to: number;
  /** Tufts for every 100 picture pixels of the line. */
  readonly thick?: number;
  /** -1 to 1: bent by the wind to the left or the right. */
  readonly lean?: number;
  /** Last year's pale stalks among them, 0 to 1. */
  readonly stalks?: number;
}

/** A band of rough grass along `line`, in heaps with gaps between: shade, blades, pale stalks. */
export const roughGrass = (p: Passage, line: readonly Point[], o: RoughGrass): void => {
  const { thick = 9, lean = 0.3, stalks = 0.4, density = 0.7, seed = 1, share = everywhere, body = 0.7 } = o;
  const { colours = [[P.moss, 0.5] as const, [P.umber, 0.34] as const, [P.ochre, 0.35] as const] } = o;
  const heaps = wander(seed + 3);
  const quick = noise('soft', 60, seed + 4);
  const path = curve(line, 4);
  const tufts = (seeded: number, share: number, size: number, width: number): Shape => {
    return c => {
      const r = random(seeded);
      for (const [i, [x, y]] of path.entries()) {
        const h = lerp(o.from, o.to, i / path.length);
        const heaped = heaps(x / (h * 3.2 + 12));
        if (!r.chance(clamp((thick * share * 4) / 100) * smooth(-0.7, 0.3, heaped))) continue;
        grass(c, r, [x + r.gauss() * h * 0.3, y + r.range(-0.1, 0.25) * h], {
          blades: r.int(4, 9),
          height: h * size * r.range(0.6, 1.15) * (0.8 + 0.4 * heaped),
          spread: h * 0.32,
          lean: lean * r.range(0.5, 1.5),
          width: Math.max(0.7, h * width),
        });
      }
    };
  };
  p.wash({
    shape: c => {
      const r = random(seed + 40);
      for (const [i, [x, y]] of path.entries()) {
        const h = lerp(o.from, o.to, i / path.length);
        if (!r.chance(clamp((3 * thick) / (9 * h))) || heaps(x / (h * 3.2 + 12)) < -0.1) continue;
        const bent = lean * h * 0.4;
        sweep(
          c,
          [
            [x, y + h * 0.2],
            [x + bent * 0.4, y - h * 0.2],
            [x + bent, y - h * 0.5],
          ],
          h * r.range(0.35, 0.7),
          {
            profile: tapering,
            seed: i,
            uneven: 0.5,
          },
        );
      }
    },
    ...pigmentsOf(colours),
    density: (x, y) => density * 0.62 * share(x, y),
    soft: (x, y) => lerp(1, 7, smooth(-0.1, 0.5, quick(x, y))),
    softest: 7,
    sway: 3.5,
    feature: 24,
    pool: 0.5,
    body: (x, y) => body * share(x, y),
  });
  const blades = { sway: 0.5, rough: 0.25, feature: 15 } as const;
  p.wash({
    ...blades,
    shape: tufts(seed + 41, 1, 1, 0.045),
    ...pigmentsOf(colours),
    density: (x, y) => density * share(x, y),
    dry: 0.1,
    body: (x, y) => body * share(x, y),
  });
  p.wash({
    ...blades,
    shape: tufts(seed + 42, 0.4, 0.7, 0.045),
    pigments: [P.payne, P.umber],
    mix: [0.45, 0.5],
    density: (x, y) => density * 1.1 * share(x, y),
  });
  if (!stalks) return;
  p.wash({
    ...blades,
    shape: tufts(seed + 43, stalks, 1.5, 0.036),
    pigments: [P.straw, P.ochre],
    mix: [0.7, 0.35],
    density: (x, y) => 0.7 * share(x, y),
    knock: 0.8,
  });
};
