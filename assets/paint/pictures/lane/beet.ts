import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { horizon, kept, lamps, lit, quick, row, slow } from './plan.ts';

/** A beet: leaves standing up and out from one crown, the outer ones bent. */
export const beet = (c: Context, seed: number, [x, y]: Point, size: number, count: number): void => {
  const r = random(seed);
  for (let i = 0; i < count; i++) {
    const turn = (i / (count - 1) - 0.5) * 2.1 + r.gauss() * 0.2;
    const long = size * r.range(0.75, 1.3) * (1 - 0.22 * Math.abs(turn));
    const [dx, dy] = [Math.sin(turn) * long, -Math.cos(turn) * long];
    const foot: Point = [x + r.gauss() * size * 0.12, y + r.gauss() * size * 0.05];
    sweep(c, [foot, [x + dx * 0.42, y + dy * 0.6], [x + dx, y + dy]], size * r.range(0.24, 0.38), {
      seed: r.int(1, 9999),
      uneven: 0.45,
      profile: t => 0.16 + 0.84 * Math.sin(Math.PI * Math.min(1, t * 0.86 + 0.1)) ** 0.8,
    });
  }
};

interface Plant {
  readonly at: Point;
  readonly size: number;
  readonly seed: number;
}

/** Row by row, each plant as large as it is near. */
const plants: readonly Plant[] = (() => {
  const r = random(77);
  const out: Plant[] = [];
  for (let depth = 0; depth < 40; depth++) {
    const y = horizon + 20 * 1.12 ** depth;
    if (y > 850) break;
    const near = y - horizon;
    for (let u = -3.6; u <= 3.6; u += 0.42) {
      const [x] = row(u + r.gauss() * 0.05, y);
      if (x < 40 || x > 1500) continue;
      out.push({
        at: [x, y + r.gauss() * near * 0.035],
        size: (near * 0.17 + 3) * r.range(0.75, 1.2),
        seed: r.int(1, 99999),
      });
    }
  }
  return out;
})();

const leaves = (share: number, count: number, size = 1): ((c: Context) => void) => {
  return c => {
    const r = random(9);
    for (const plant of plants) if (r.chance(share)) beet(c, plant.seed, plant.at, plant.size * size, count);
  };
};

export const field = (p: Passage): void => {
  const ends = (x: number, y: number): number =>
    kept(x, y) * smooth(872, 800, y + slow(x, y) * 46 + quick(x, y) * 16);
  p.wash({
    shape: c => {
      polygon(c, [
        [20, horizon + 12],
        [1580, horizon + 12],
        [1580, 700],
        [20, 700],
      ]);
      const r = random(3);
      for (let u = -4; u < 4; u += r.range(0.08, 0.2))
        sweep(c, [row(u, 540), row(u, 700), row(u, r.range(800, 884))], r.range(40, 80), {
          seed: r.int(1, 999),
          uneven: 0.4,
        });
    },
    pigments: [P.payne, P.umber, P.moss],
    mix: (x, y) => [0.62, 0.4 + 0.2 * slow(x, y), 0.4],
    density: (x, y) => (0.98 - 0.2 * smooth(500, 860, y)) * ends(x, y) * (0.85 + 0.25 * quick(x, y)),
    soft: (x, y) => lerp(1.2, 8, smooth(0, 0.5, quick(x, y))),
    softest: 8,
    sway: 5,
    feature: 50,
    dry: (x, y) => 0.34 * smooth(720, 860, y + quick(x, y) * 40),
    angle: 1.2,
    tide: 0.16,
    body: (x, y) => smooth(0, 0.5, ends(x, y)),
  });
  p.wash({
    shape: leaves(1, 5),
    pigments: [P.payne, P.moss, P.sepia],
    mix: (x, y) => [0.75, 0.5 + 0.3 * quick(x, y), 0.3],
    density: (x, y) => 0.72 * ends(x, y),
    sway: 1,
    feature: 14,
    rough: 0.4,
    soft: 0.8,
  });
};

/** What the lamps take back from the dark: the two of them, the gap, the ground between the rows, the tops of leaves. */
export const headlights = (p: Passage): void => {
  const glow = (x: number, y: number): number => {
    const away =
      Math.hypot((x - lamps[0]) / 1.4, y - lamps[1] + 8) * (1 + 0.16 * quick(x, y) + 0.1 * slow(x, y));
    return 1 - 0.4 * smooth(26, 92, away) - 0.6 * smooth(64, 215, away);
  };
  p.wash({
    shape: c => oval(c, lamps, 400, 300),
    pigments: [P.straw, P.sienna, P.rose],
    mix: (x, y) => [0.8, 0.1 + 0.3 * (1 - glow(x, y)), 0.2],
    density: (x, y) => 0.14 * smooth(0, 0.5, glow(x, y)) + 0.26 * smooth(0.5, 1, glow(x, y)),
    rim: 0,
    body: glow,
  });
  /** Between the rows it comes a long way, in strokes that end one after another. */
  p.wash({
    shape: c => {
      const r = random(14);
      for (let u = -1.9; u <= 1.9; u += 0.21) {
        const between = u + 0.105;
        const far = lerp(862, 560, Math.min(1, Math.abs(between) / 1.9) ** 0.8) + r.gauss() * 22;
        const wide = (far - horizon) * 0.17;
        sweep(
          c,
          [row(between, horizon + 6), row(between, lerp(horizon, far, 0.5)), row(between, far)],
          wide,
          {
            seed: r.int(1, 999),
            uneven: 0.5,
            profile: t => (0.1 + 0.9 * t) * (1 - 0.75 * smooth(0.82, 1, t)),
          },
        );
      }
    },
    pigments: [P.straw, P.sienna, P.rose],
    mix: (_x, y) => [0.7, 0.1 + 0.3 * smooth(520, 800, y), 0.3],
    density: (x, y) => 0.1 + 0.3 * smooth(500, 800, y + slow(x, y) * 60),
    soft: (x, y) => lerp(0.9, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 3,
    feature: 30,
    dry: (_x, y) => 0.34 * smooth(640, 840, y),
    angle: Math.PI / 2,
    body: (_x, y) => lerp(1, 0.8, smooth(600, 850, y)),
  });
  /** Tops of leaves catch it; then the leaves themselves, dark. */
  const shown = (x: number, y: number): number =>
    lit(x, y) * kept(x, y) * smooth(880, 840, y + quick(x, y) * 20);
  const edge = { sway: 1, feature: 14, rough: 0.4, soft: 0.8 } as const;
  p.wash({
    ...edge,
    shape: c => {
      c.translate(0, -1.2);
      leaves(0.8, 6, 0.98)(c);
      c.translate(0, 1.2);
    },
    pigments: [P.straw, P.sage],
    mix: [0.6, 0.5],
    density: (x, y) => 0.34 * shown(x, y) * smooth(700, 500, y),
    body: (x, y) => 0.75 * shown(x, y) * smooth(640, 440, y),
  });
  p.wash({
    ...edge,
    shape: leaves(1, 6, 0.95),
    pigments: [P.moss, P.payne, P.umber],
    mix: (x, y) => [0.6, 0.5, 0.3 + 0.2 * quick(x, y)],
    density: (x, y) => 1.05 * shown(x, y),
  });
  for (const side of [-1, 1]) p.clear(c => oval(c, [lamps[0] + side * 21, lamps[1]], 11, 10), { soft: 1.4 });
};
