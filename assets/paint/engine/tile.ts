import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { random } from './random.ts';

export type Fold = 'none' | 'ridge' | 'billow';

export interface TileDesign {
  readonly size: number;
  readonly seed: number;
  /** Cells across in the slowest octave. */
  readonly cells: number;
  readonly octaves: number;
  readonly gain: number;
  readonly fold: Fold;
}

const cache = new URL('../../../.cache/paint/', import.meta.url);
const finestCells = 512;

/** A periodic tile of gradient noise with mean 0 and a standard deviation of about 0.42. */
export const tile = (design: TileDesign): Float32Array => {
  const { size, seed, cells, octaves, gain, fold } = design;
  const file = new URL(`${[size, seed, cells, octaves, gain, fold].join('_')}.f32`, cache);
  if (existsSync(file)) return new Float32Array(new Uint8Array(readFileSync(file)).buffer);
  const out = levelled(perlin(design));
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, new Uint8Array(out.buffer));
  return out;
};

const perlin = ({ size, seed, cells: first, octaves, gain, fold }: TileDesign): Float32Array => {
  const chance = random(seed);
  const out = new Float32Array(size * size);
  let strength = 1;
  let cells = first;
  for (let octave = 0; octave < octaves && cells <= finestCells; octave++) {
    const gx = new Float32Array(cells * cells);
    const gy = new Float32Array(cells * cells);
    for (let i = 0; i < gx.length; i++) {
      const angle = chance() * Math.PI * 2;
      gx[i] = Math.cos(angle);
      gy[i] = Math.sin(angle);
    }
    const at = (cell: number, dx: number, dy: number): number =>
      (gx[cell] as number) * dx + (gy[cell] as number) * dy;
    for (let y = 0; y < size; y++) {
      const fy = (y * cells) / size;
      const y0 = Math.floor(fy);
      const ty = fy - y0;
      const row0 = y0 * cells;
      const row1 = ((y0 + 1) % cells) * cells;
      const sy = fade(ty);
      for (let x = 0; x < size; x++) {
        const fx = (x * cells) / size;
        const x0 = Math.floor(fx);
        const tx = fx - x0;
        const x1 = (x0 + 1) % cells;
        const sx = fade(tx);
        const top = at(row0 + x0, tx, ty);
        const bottom = at(row1 + x0, tx, ty - 1);
        const u = top + (at(row0 + x1, tx - 1, ty) - top) * sx;
        const v = bottom + (at(row1 + x1, tx - 1, ty - 1) - bottom) * sx;
        const i = y * size + x;
        out[i] = (out[i] as number) + folded(u + (v - u) * sy, fold) * strength;
      }
    }
    strength *= gain;
    cells *= 2;
  }
  return out;
};

const fade = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

const folded = (n: number, fold: Fold): number => {
  switch (fold) {
    case 'none':
      return n;
    case 'ridge':
      return 0.5 - Math.abs(n) * 1.6;
    case 'billow':
      return Math.abs(n) * 1.6 - 0.4;
  }
};

const levelled = (values: Float32Array): Float32Array => {
  let mean = 0;
  for (const v of values) mean += v / values.length;
  let variance = 0;
  for (const v of values) variance += (v - mean) ** 2 / values.length;
  const scale = 1 / (Math.sqrt(variance) * 2.4);
  return values.map(v => (v - mean) * scale);
};
