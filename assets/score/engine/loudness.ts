import { rate, type Signal } from './signal.ts';
import type { Stereo } from './stereo.ts';

/**
 * Loudness as broadcasters measure it (ITU-R BS.1770), in LUFS. Everything is measured as it is heard:
 * a recording for one channel comes out of both speakers, so it counts twice.
 */
export interface Loudness {
  /** Over the whole, without its silences. */
  readonly integrated: number;
  /** Of its loudest 400 ms. */
  readonly momentary: number;
}

const block = rate * 0.4;
const hop = rate * 0.1;
const silent = -70;
/** What lies this far below the rest is a pause and does not count. */
const pause = 10;

export const loudness = ({ left, right }: Stereo): Loudness => {
  const powers = blocks(weighted(left), weighted(right));
  const heard = powers.filter(p => units(p) > silent);
  const gate = units(mean(heard)) - pause;
  const kept = heard.filter(p => units(p) > gate);
  return { integrated: units(mean(kept)), momentary: units(Math.max(0, ...powers)) };
};

const units = (power: number): number => -0.691 + 10 * Math.log10(power + 1e-12);

const mean = (powers: readonly number[]): number =>
  powers.reduce((sum, p) => sum + p, 0) / Math.max(1, powers.length);

/** Mean power of every 400 ms, a quarter apart. A shorter sound counts as 400 ms with silence round it. */
const blocks = (left: Signal, right: Signal): readonly number[] => {
  const length = Math.max(left.length, block);
  const powers: number[] = [];
  for (let start = 0; start + block <= length; start += hop) {
    let sum = 0;
    for (let i = start; i < start + block; i++) sum += (left[i] ?? 0) ** 2 + (right[i] ?? 0) ** 2;
    powers.push(sum / block);
  }
  return powers;
};

/** The standard's two filters at 48 kHz: a head in the way of the highs, and an ear weak in the lows. */
const weighted = (x: Signal): Signal => {
  const head = [
    1.53512485958697, -2.69169618940638, 1.19839281085285, -1.69065929318241, 0.73248077421585,
  ] as const;
  const ear = [1, -2, 1, -1.99004745483398, 0.99007225036621] as const;
  return pass(pass(x, head), ear);
};

const pass = (x: Signal, [b0, b1, b2, a1, a2]: readonly [number, number, number, number, number]): Signal => {
  const y = new Float64Array(x.length);
  let z1 = 0;
  let z2 = 0;
  for (let i = 0; i < y.length; i++) {
    const sample = x[i] as number;
    const out = b0 * sample + z1;
    z1 = b1 * sample - a1 * out + z2;
    z2 = b2 * sample - a2 * out;
    y[i] = out;
  }
  return y;
};
