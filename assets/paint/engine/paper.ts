import { blur } from './blur.ts';
import { noise } from './noise.ts';
import { random } from './random.ts';
import { clamp } from './scalar.ts';

/** Cold-pressed: bumps of two to four pixels at full size. Coarser looks like sponge. */
const bumps = { edge: [0.67, 1.58], fine: 1.12, middle: 2.33, slow: 6.7 } as const;
const paperColour = [0xf5 / 255, 0xf0 / 255, 0xe6 / 255] as const;

/** Height of the paper's surface, 0..1. With a `period` it repeats after so many pixels. */
export const paperHeight = (width: number, height: number, scale: number, period?: number): Float32Array => {
  const white = (seed: number): Float32Array => {
    const chance = random(seed);
    if (!period) return Float32Array.from({ length: width * height }, () => chance() * 2 - 1);
    const once = Float32Array.from({ length: period * period }, () => chance() * 2 - 1);
    return Float32Array.from({ length: width * height }, (_, i) => {
      return once[(Math.floor(i / width) % period) * period + ((i % width) % period)] as number;
    });
  };
  const grain = white(991);
  const soften = (source: Float32Array, sigma: number): Float32Array =>
    blur(source, width, height, sigma * scale);
  const wide = soften(grain, bumps.edge[1]);
  const edge = even(soften(grain, bumps.edge[0]).map((v, i) => v - (wide[i] as number)));
  const fine = even(soften(white(992), bumps.fine));
  const middle = even(soften(white(993), bumps.middle));
  const slow = even(soften(white(994), bumps.slow));
  return edge.map((v, i) => {
    const sum =
      0.5 * v + 0.7 * (fine[i] as number) + 0.42 * (middle[i] as number) + 0.12 * (slow[i] as number);
    return clamp(0.5 + 0.5 * Math.tanh(sum * 0.62));
  });
};

/** The bare paper as 8-bit RGB, lit from the upper left. */
export const litPaper = (surface: Float32Array, width: number, height: number, scale: number): Uint8Array => {
  const slow = noise('soft', 580, 71);
  const patch = noise('cloud', 200, 72);
  const dither = random(5);
  const out = new Uint8Array(width * height * 3);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (dx: number, dy: number): number =>
        surface[clamp(y + dy, 0, height - 1) * width + clamp(x + dx, 0, width - 1)] as number;
      const slope = (at(1, 0) - at(-1, 0)) * 0.05 + (at(0, 1) - at(0, -1)) * 0.07;
      const tone = slow(x / scale, y / scale) * 0.006 + patch(x / scale, y / scale) * 0.004;
      const light = 1 + slope * 0.3 + tone;
      const i = (y * width + x) * 3;
      /** Patches lean a little yellow, as old paper does. */
      for (const [k, lean] of [0, 0.2, 0.6].entries())
        out[i + k] = clamp((paperColour[k] as number) * (light - tone * lean) * 255 + dither(), 0, 255);
    }
  return out;
};

const even = (values: Float32Array): Float32Array => {
  let sum = 0;
  for (const v of values) sum += v * v;
  /** A sheet too small to hold its finest bumps is flat there. */
  const size = Math.sqrt(sum / values.length) || 1;
  return values.map(v => v / size);
};
