import { decibels, peak, type Signal } from './signal.ts';
import type { Stereo } from './stereo.ts';

const taps = 12;

/** Windowed sinc, for points a quarter and a half of the way to the sample on either side. */
const kernels = [-0.5, -0.25, 0.25, 0.5].map(shift =>
  Array.from({ length: 2 * taps + 1 }, (_, i) => {
    const d = i - taps - shift;
    return (Math.sin(Math.PI * d) / (Math.PI * d)) * (0.5 + 0.5 * Math.cos((Math.PI * d) / (taps + 1)));
  }),
);

/** The highest the wave rises between its samples too, in dBTP. */
export const truePeak = ({ left, right }: Stereo): number =>
  decibels(Math.max(risen(left), right === left ? 0 : risen(right)));

const risen = (x: Signal): number => {
  const sampled = peak(x);
  let most = sampled;
  for (let i = 0; i < x.length; i++) {
    const here = Math.abs(x[i] as number);
    // The wave overtops its samples beside one that is high already, and higher than those next to it.
    if (here < sampled * 0.6 || here < Math.abs(x[i - 1] ?? 0) || here < Math.abs(x[i + 1] ?? 0)) continue;
    for (const kernel of kernels) most = Math.max(most, Math.abs(at(x, i, kernel)));
  }
  return most;
};

const at = (x: Signal, i: number, kernel: readonly number[]): number =>
  kernel.reduce((sum, weight, k) => sum + weight * (x[i + k - taps] ?? 0), 0);
