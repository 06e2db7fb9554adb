import { sweep } from './brush.ts';
import { everywhere, type Land, pigmentsOf } from './land.ts';
import { noise, wander } from './noise.ts';
import type { Passage } from './passage.ts';
import { type Point, polygon, type Shape } from './path.ts';
import { pigments as P } from './pigment.ts';
import { random } from './random.ts';
import { clamp, lerp, smooth } from './scalar.ts';

export interface Furrows extends Land {
  readonly horizon: number;
  /** Where they all run to on the horizon. */
  readonly vanish: number;
  /** Lower end of the strokes, at each x: they run out to paper there. */
  readonly near: (x: number) => number;
  /** Distance between two of them at `at`, both in picture pixels. */
  readonly gap: number;
  readonly at: number;
  /** Dark sides: 1 when the light comes from the left, -1 from the right. */
  readonly lit?: 1 | -1;
  /** Share of white left along their tops. */
  readonly frost?: number;
  readonly left?: number;
  readonly right?: number;
}

/** Ploughed ground, in strokes that run with the furrows and end raggedly on bare paper. */
export const furrows = (p: Passage, o: Furrows): void => {
  const { horizon, vanish, near, gap, at, lit = 1, frost = 0, left = -40, right = 1640 } = o;
  const { density = 0.44, seed = 1, share = everywhere, body = 1 } = o;
  const { colours = [[P.ochre, 0.6] as const, [P.umber, 0.36] as const, [P.violet, 0.2] as const] } = o;
  const unit = gap / (at - horizon);
  const along = (u: number, y: number): Point => [vanish + u * (y - horizon), y];
  const across = (x: number, y: number): number => (x - vanish) / Math.max(1, y - horizon);
  const bands = wander(seed + 5);
  const quick = noise('soft', 110, seed + 4);
  const slow = noise('soft', 320, seed + 6);
  const deepest = Math.max(near(left), near((left + right) / 2), near(right));
  const spread = (deepest - horizon) * 0.25;
  const reach = Math.max(Math.abs(left - vanish), Math.abs(right - vanish)) / spread;
  const strokes = (seeded: number, every: number, width: readonly [number, number], skip: number): Shape => {
    return c => {
      const r = random(seeded);
      for (let u = -reach; u < reach; u += unit * every * r.range(0.6, 1.4)) {
        const begin = horizon + 1 + r() ** 2 * 26;
        const [guess] = along(u, (horizon + deepest) / 2);
        const end = near(clamp(guess, left, right)) - r() ** 2 * (deepest - horizon) * 0.22;
        if (r.chance(skip) || end < begin + 8) continue;
        const wide = unit * (end - horizon) * r.range(...width);
        sweep(c, [along(u, begin), along(u, lerp(begin, end, 0.5)), along(u, end)], wide, {
          seed: r.int(1, 9999),
          uneven: 0.3,
          profile: t => lerp(0.08, 1, t) * (1 - 0.8 * smooth(0.8, 1, t)),
        });
      }
    };
  };
  const within: Shape = c => c.fillRect(left, horizon, right - left, 2000);
  const stroke = Math.PI / 2;
  p.wash({
    shape: c => {
      const upper = lerp(horizon, deepest, 0.3);
      polygon(c, [
        [left - 30, horizon - 3],
        [right + 30, horizon - 3],
        [right + 30, upper],
        [left - 30, upper],
      ]);
      strokes(seed + 1, 0.8, [1, 1.9], 0.06)(c);
    },
    ...pigmentsOf(colours),
    density: (x, y) =>
      density * share(x, y) * (0.8 + 0.25 * bands(across(x, y) / unit / 2.3) + 0.22 * slow(x, y)),
    soft: (x, y) => lerp(1, 7, smooth(0, 0.5, quick(x, y))),
    softest: 7,
    sway: 4,
    feature: 44,
    tide: 0.18,
    dry: (x, y) => 0.28 * smooth(lerp(horizon, deepest, 0.6), deepest, y + quick(x, y) * 30),
    angle: stroke,
    within,
    body: (x, y) => body * share(x, y),
  });
  p.wash({
    shape: strokes(seed + 2, 1, [0.22, 0.44], 0.14),
    pigments: [P.umber, P.violet, P.moss],
    mix: [0.6, 0.32, 0.16],
    density: (x, y) => density * 0.9 * share(x, y) * (0.75 + 0.5 * quick(x, y)),
    soft: (x, y) => lerp(0.8, 3.4, smooth(-0.2, 0.5, quick(x, y))),
    softest: 3.4,
    sway: 2,
    feature: 26,
    dry: 0.1,
    angle: stroke,
    within,
  });
  if (!frost) return;
  p.lift({
    shape: c => {
      c.translate(-lit * 2, 0);
      strokes(seed + 2, 1, [0.1, 0.24], 0.3)(c);
      c.translate(lit * 2, 0);
    },
    amount: (x, y) => frost * (0.6 + 0.5 * slow(x, y)),
    soft: 1.2,
    sway: 1.5,
    dry: 0.14,
    angle: stroke,
  });
};
