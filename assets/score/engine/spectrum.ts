import { type Spectrum, transform } from './fourier.ts';
import { rate, turn } from './signal.ts';
import type { Stereo } from './stereo.ts';

/** Mean power at every step of `width` hertz from nothing upwards. */
export interface Heard {
  /** What both ears get, halved: as much as one ear gets of a sound before one. */
  readonly apart: Float64Array;
  /** What is left when a small loudspeaker folds both into one. */
  readonly together: Float64Array;
}

const size = 16_384;

/** Hertz from one step of a spectrum to the next: fine enough to tell 27 Hz from 30. */
export const width = rate / size;

const window = Float64Array.from({ length: size }, (_, i) => 0.5 - 0.5 * Math.cos((turn * i) / size));

/** The spectrum of a recording over its whole length (Welch: windows that overlap by half). */
export const spectrum = (sound: Stereo): Heard => {
  const heard = { apart: new Float64Array(size / 2), together: new Float64Array(size / 2) };
  let windows = 0;
  for (let start = 0; start + size <= sound.left.length; start += size / 2) {
    add(heard, windowed(sound, start));
    windows += 1;
  }
  const mean = (power: number) => power / Math.max(1, windows);
  return { apart: heard.apart.map(mean), together: heard.together.map(mean) };
};

/** Both ears at once: left as the real part, right as the imaginary. */
const windowed = ({ left, right }: Stereo, start: number): Spectrum => {
  const ear = (x: Float64Array) => x.slice(start, start + size).map((s, i) => s * (window[i] as number));
  const both = { real: ear(left), imaginary: ear(right) };
  transform(both, -1);
  return both;
};

/** Takes the ears apart again by what is the same, and what opposite, at the mirrored step. */
const add = ({ apart, together }: Heard, { real, imaginary }: Spectrum): void => {
  for (let k = 1; k < apart.length; k++) {
    const [a, b] = [real[k] as number, imaginary[k] as number];
    const [c, d] = [real[size - k] as number, imaginary[size - k] as number];
    const [leftReal, leftImaginary] = [(a + c) / 2, (b - d) / 2];
    const [rightReal, rightImaginary] = [(b + d) / 2, (c - a) / 2];
    const ears = leftReal ** 2 + leftImaginary ** 2 + rightReal ** 2 + rightImaginary ** 2;
    const middle = (leftReal + rightReal) ** 2 + (leftImaginary + rightImaginary) ** 2;
    apart[k] = (apart[k] as number) + ears / 2;
    together[k] = (together[k] as number) + middle / 4;
  }
};
