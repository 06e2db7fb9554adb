import type { Area, Surface } from './camera.ts';
import { noise, wander } from './noise.ts';
import type { Outline } from './outline.ts';
import { random } from './random.ts';
import { clamp, lerp } from './scalar.ts';

/** The sides of an area at which the brush ran out, and by how many metres its strokes differ there. */
export interface Ends {
  readonly u0?: number;
  readonly v0?: number;
  readonly u1?: number;
  readonly v1?: number;
}

export interface Brushwork {
  /** Width of one stroke, in metres. */
  readonly stroke?: number;
  readonly seed?: number;
}

/** The outline of an area, in picture pixels, with brush ends on some of its sides: no two strokes stop together. */
export const brushedArea = (on: Surface, area: Area, ends: Ends, work: Brushwork = {}): Outline => {
  const { stroke = 0.22, seed = 1 } = work;
  const [u0, v0, u1, v1] = area;
  const side = (
    from: number,
    to: number,
    spread: number | undefined,
    salt: number,
  ): (readonly [number, number])[] => {
    const r = random(seed * 17 + salt);
    const slow = wander(seed * 31 + salt);
    if (!spread) return Array.from({ length: 9 }, (_, i) => [lerp(from, to, i / 8), 0] as const);
    const way = Math.sign(to - from);
    const out: (readonly [number, number])[] = [];
    for (let at = from; (to - at) * way > 0; ) {
      const wide = Math.min(stroke * r.range(0.45, 1.7), Math.abs(to - at));
      const reach = spread * clamp(0.5 + 0.5 * slow(at / (stroke * 4)) + r.range(-0.3, 0.3));
      /** The brush comes off aslant, and its hairs do not stop together. */
      const slant = r.range(-0.5, 0.5) * Math.min(wide, spread * 0.5);
      const hairs = Math.max(3, Math.round(wide / (stroke * 0.22)));
      for (let i = 0; i <= hairs; i++) {
        const t = 0.02 + (0.96 * i) / hairs;
        const corner = 0.16 * Math.min(wide, spread) * Math.abs(2 * t - 1) ** 5;
        out.push([
          at + way * wide * t,
          Math.max(
            0,
            reach + slant * (t - 0.5) * 2 + corner + r.range(-0.05, 0.05) * Math.min(spread, stroke * 2),
          ),
        ]);
      }
      at += way * Math.max(wide, 0.02);
    }
    return out;
  };
  const uv: (readonly [number, number])[] = [
    ...side(v0, v1, ends.u0, 1).map(([v, e]) => [u0 + e, v] as const),
    ...side(u0, u1, ends.v1, 2).map(([u, e]) => [u, v1 - e] as const),
    ...side(v1, v0, ends.u1, 3).map(([v, e]) => [u1 - e, v] as const),
    ...side(u1, u0, ends.v0, 4).map(([u, e]) => [u, v0 + e] as const),
  ];
  return on.camera.outline(uv.map(([u, v]) => on.place(u, v)));
};

/**
 * The tone of a surface painted in strokes that lie one beside the other, about 1: each took the paint in its own way, and
 * where two lap they are darker. `along` is the way the strokes run; `amount` .1 to .25.
 */
export const strokes = (
  on: Surface,
  along: 'u' | 'v',
  amount: number,
  work: Brushwork = {},
): ((x: number, y: number) => number) => {
  const { stroke = 0.3, seed = 1 } = work;
  const tones = wander(seed * 5 + 2);
  const run = noise('soft', 60, seed + 3);
  const sway = noise('soft', 60, seed + 4);
  return (x, y) => {
    const [u, v] = on.of(x, y);
    const [way, across] = along === 'u' ? [u, v] : [v, u];
    const c = across / stroke + 0.4 * sway(way * 60, across * 30) + 100;
    const which = Math.floor(c);
    const t = c - which;
    const lap = Math.exp(-Math.min(t, 1 - t) * 14);
    return 1 + amount * (tones(which * 2.7) + 0.9 * run(way * 70, which * 53) + 0.4 * lap);
  };
};
