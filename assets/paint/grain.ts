import { paperHeight } from './engine/paper.ts';
import { tile } from './engine/tile.ts';

export const grainSize = 512;
/** Levels kept of each channel: more would weigh as much as a picture, and no eye could tell. */
const levels = [64, 32, 4] as const;
/** Room for the widest blur of the paper, so that the tile joins itself. */
const apron = 64;

/** Periodic RGB for the shader that lets paint bleed: slow noise, fine noise, height of the paper. */
export const grainTile = (): Uint8Array => {
  const slow = ranked(tile({ size: grainSize, seed: 61, cells: 2, octaves: 4, gain: 0.5, fold: 'none' }));
  const ridge = tile({ size: grainSize, seed: 62, cells: 7, octaves: 3, gain: 0.5, fold: 'ridge' });
  const small = tile({ size: grainSize, seed: 63, cells: 20, octaves: 2, gain: 0.5, fold: 'none' });
  const fine = ranked(ridge.map((v, i) => v + 0.6 * (small[i] as number)));
  const wide = grainSize + apron * 2;
  const paper = paperHeight(wide, wide, 1, grainSize);
  const out = new Uint8Array(grainSize * grainSize * 3);
  for (let y = 0; y < grainSize; y++)
    for (let x = 0; x < grainSize; x++) {
      const i = y * grainSize + x;
      const values = [slow[i], fine[i], paper[(y + apron) * wide + x + apron]] as [number, number, number];
      for (const [k, value] of values.entries()) {
        const steps = (levels[k] as number) - 1;
        out[i * 3 + k] = (Math.round(value * steps) / steps) * 255;
      }
    }
  return out;
};

/** Each value replaced by its rank, 0..1, so that water gains ground at an even pace. */
const ranked = (values: Float32Array): Float32Array => {
  const order = Uint32Array.from(values, (_, i) => i).sort(
    (a, b) => (values[a] as number) - (values[b] as number),
  );
  const out = new Float32Array(values.length);
  for (const [rank, i] of order.entries()) out[i] = rank / (values.length - 1);
  return out;
};
