import { noise } from './noise.ts';
import { clamp, smooth } from './scalar.ts';
import type { Raster } from './sheet.ts';

/** Where a drop of water fell into a damp wash: pale inside, a dark crinkled rim. */
export interface Bloom {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly strength?: number;
  /** Width over height. */
  readonly aspect?: number;
}

/** What each pixel of the raster is multiplied by. */
export const bloomField = (
  blooms: readonly Bloom[],
  r: Raster,
  scale: number,
  seed: number,
): Float32Array => {
  const out = new Float32Array(r.width * r.height).fill(1);
  for (const [n, { x: cx, y: cy, radius, strength = 0.5, aspect = 1 }] of blooms.entries()) {
    const lobes = noise('cloud', radius * 0.9, seed + 50 + n);
    const crinkle = noise('ridge', Math.max(10, radius * 0.28), seed + 70 + n);
    const fickle = noise('soft', radius * 0.8, seed + 90 + n);
    for (let y = 0; y < r.height; y++)
      for (let x = 0; x < r.width; x++) {
        const px = (x + r.x) / scale;
        const py = (y + r.y) / scale;
        const away = Math.hypot((px - cx) / aspect, py - cy);
        if (away > radius * 1.9) continue;
        const depth =
          (radius - away + lobes(px, py) * radius * 0.38 + crinkle(px, py) * radius * 0.07) / radius;
        if (depth < -0.3) continue;
        const force = clamp(0.55 + fickle(px, py) * 0.9);
        const rim = depth > 0 ? Math.exp(-depth / 0.07) : Math.exp(depth / 0.022);
        const i = y * r.width + x;
        const pale = 1 - strength * smooth(0, 0.55, depth) * (0.55 + 0.45 * force);
        out[i] = (out[i] as number) * (pale + strength * 0.9 * rim * force);
      }
  }
  return out;
};
