import { turn } from './signal.ts';

/** A list of complex numbers, the real parts beside the imaginary ones. The length is a power of two. */
export interface Spectrum {
  readonly real: Float64Array;
  readonly imaginary: Float64Array;
}

/** The fast Fourier transform, in place. `direction` -1 goes there, 1 comes back (and divides). */
export const transform = ({ real, imaginary }: Spectrum, direction: 1 | -1): void => {
  const size = real.length;
  reorder(real, imaginary);
  const { cosines, sines } = waves(size);
  for (let length = 2; length <= size; length <<= 1) {
    const half = length >> 1;
    const stride = size / length;
    for (let start = 0; start < size; start += length) {
      for (let k = 0; k < half; k++) {
        const cos = cosines[k * stride] as number;
        const sin = direction * (sines[k * stride] as number);
        const a = start + k;
        const b = a + half;
        const x = (real[b] as number) * cos - (imaginary[b] as number) * sin;
        const y = (real[b] as number) * sin + (imaginary[b] as number) * cos;
        real[b] = (real[a] as number) - x;
        imaginary[b] = (imaginary[a] as number) - y;
        real[a] = (real[a] as number) + x;
        imaginary[a] = (imaginary[a] as number) + y;
      }
    }
  }
  if (direction === -1) return;
  for (let i = 0; i < size; i++) {
    real[i] = (real[i] as number) / size;
    imaginary[i] = (imaginary[i] as number) / size;
  }
};

const reorder = (real: Float64Array, imaginary: Float64Array): void => {
  const size = real.length;
  for (let i = 1, j = 0; i < size; i++) {
    let bit = size >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    [real[i], real[j]] = [real[j] as number, real[i] as number];
    [imaginary[i], imaginary[j]] = [imaginary[j] as number, imaginary[i] as number];
  }
};

const known = new Map<number, { readonly cosines: Float64Array; readonly sines: Float64Array }>();

const waves = (size: number) => {
  const old = known.get(size);
  if (old) return old;
  const angle = (_: unknown, i: number) => (turn * i) / size;
  const cosines = Float64Array.from({ length: size / 2 }, (_, i) => Math.cos(angle(_, i)));
  const sines = Float64Array.from({ length: size / 2 }, (_, i) => Math.sin(angle(_, i)));
  known.set(size, { cosines, sines });
  return { cosines, sines };
};
