import { random } from './random.ts';
import { tile } from './tile.ts';

export type NoiseKind = 'soft' | 'cloud' | 'rough' | 'ridge' | 'billow';
export type Noise = (x: number, y: number) => number;

/** Stretch noise along an angle: streaks of rain, bristles, grain of wood. */
export interface Stretch {
  readonly angle: number;
  readonly along: number;
}

const size = 1024;
const wrap = size - 1;
/** Keeps sample positions positive whatever the angle. */
const farOut = size * 4096;

const tiles: Record<NoiseKind, () => Float32Array> = {
  soft: () => tile({ size, seed: 11, cells: 4, octaves: 3, gain: 0.45, fold: 'none' }),
  cloud: () => tile({ size, seed: 22, cells: 4, octaves: 8, gain: 0.52, fold: 'none' }),
  rough: () => tile({ size, seed: 33, cells: 8, octaves: 7, gain: 0.72, fold: 'none' }),
  billow: () => tile({ size, seed: 55, cells: 8, octaves: 5, gain: 0.5, fold: 'billow' }),
  ridge: () => tile({ size, seed: 44, cells: 8, octaves: 6, gain: 0.55, fold: 'ridge' }),
};
const loaded = new Map<NoiseKind, Float32Array>();

/** Noise about 0, mostly within -1..1, with features of about `feature` picture pixels. */
export const noise = (kind: NoiseKind, feature: number, seed: number, stretch?: Stretch): Noise => {
  const values = loaded.get(kind) ?? tiles[kind]();
  loaded.set(kind, values);
  const chance = random(seed * 7919 + 13);
  const cell = kind === 'soft' || kind === 'cloud' ? 256 : 128;
  const turn = chance() * Math.PI * 2;
  const angle = stretch?.angle ?? turn;
  const across = cell / feature;
  const along = across / (stretch?.along ?? 1);
  const a = Math.cos(angle) * along;
  const b = Math.sin(angle) * along;
  const c = -Math.sin(angle) * across;
  const d = Math.cos(angle) * across;
  const left = chance() * size + farOut;
  const top = chance() * size + farOut;
  return (x, y) => {
    const u = x * a + y * b + left;
    const v = x * c + y * d + top;
    const x0 = Math.floor(u);
    const y0 = Math.floor(v);
    const tx = u - x0;
    const row0 = (y0 & wrap) << 10;
    const row1 = ((y0 + 1) & wrap) << 10;
    const xa = x0 & wrap;
    const xb = (x0 + 1) & wrap;
    const p = values[row0 + xa] as number;
    const q = values[row1 + xa] as number;
    const upper = p + ((values[row0 + xb] as number) - p) * tx;
    return upper + (q + ((values[row1 + xb] as number) - q) * tx - upper) * (v - y0);
  };
};

/** Smooth noise along a line, -1..1, one feature per unit. */
export const wander = (seed: number): ((s: number) => number) => {
  const chance = random(seed * 31 + 7);
  const values = Float32Array.from({ length: 512 }, () => chance() * 2 - 1);
  return s => {
    const f = s + 100000;
    const i = Math.floor(f);
    const t = f - i;
    const a = values[i & 511] as number;
    return a + ((values[(i + 1) & 511] as number) - a) * t * t * (3 - 2 * t);
  };
};
