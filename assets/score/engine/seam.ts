import { rate, type Signal, samplesIn } from './signal.ts';
import { both, type Stereo } from './stereo.ts';

/** Seconds of itself that a loop carries before its beginning and after its end. */
export const padding = 0.25;

export interface Loop {
  readonly start: number;
  readonly length: number;
}

/** Last part, whole, first part: any stretch as long as the loop now goes round, whatever a decoder adds. */
export const padded = (loop: Stereo): Stereo => both(loop, side => wrapped(side, samplesIn(padding)));

const wrapped = (x: Signal, more: number): Signal =>
  Float64Array.from({ length: x.length + 2 * more }, (_, i) => x[(i - more + x.length) % x.length] as number);

/** Hundredths of a second: whole samples at 48 and at 44.1 kHz alike. */
const step = 0.01;
const margin = 0.06;
const near = 2;

/**
 * Where to start the loop so that its end meets its beginning best in every decoded file at once.
 * Codecs round differently everywhere; stems share one start or they would drift apart.
 */
export const bestLoop = (decoded: readonly Stereo[], length: number): Loop => {
  const sides = decoded.flatMap(({ left, right }) => [left, right]);
  let best = { start: padding, length };
  let least = Number.POSITIVE_INFINITY;
  for (let start = margin; start <= 2 * padding - margin; start += step) {
    const worst = Math.max(...sides.map(side => mismatch(side, start, length)));
    if (worst >= least) continue;
    least = worst;
    best = { start: Math.round(start * 100) / 100, length };
  }
  return best;
};

/** The greatest step, against full scale, that the ear would meet where the end is joined to the beginning. */
export const mismatch = (x: Signal, start: number, length: number): number => {
  const first = samplesIn(start);
  const last = first + length * rate;
  let apart = 0;
  for (let i = -near; i <= near; i++)
    apart = Math.max(apart, Math.abs((x[first + i] ?? 0) - (x[last + i] ?? 0)));
  return apart;
};
