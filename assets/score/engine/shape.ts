import { decibels, peak, rate, rms, samplesIn } from './signal.ts';
import { spectrum, width } from './spectrum.ts';
import type { Stereo } from './stereo.ts';

/** What a recording is like, in numbers: where it lies, how it moves, and what should not be in it. */
export interface Shape {
  /** Hertz: where the power of it balances. */
  readonly centroid: number;
  /** Decibels an octave, from 200 Hz to 4 kHz. */
  readonly slope: number;
  /** Six levels from low to high between the edges below, in dB against the whole. */
  readonly bands: readonly number[];
  /** How far its 400 ms stray from their mean level (standard deviation, dB): its movement. */
  readonly sway: number;
  /** The quietest of those against the whole, in dB: a hole would show. */
  readonly quietest: number;
  /** Peak over root mean square, in dB. What has been cut off flat has little. */
  readonly crest: number;
  /** What lies below 30 Hz, in dB against the whole. */
  readonly below: number;
  /** How far the narrowest line over 2 kHz stands out of what surrounds it, in dB. */
  readonly line: number;
  /** What the worst of the bands loses when both ears are folded into one, in dB. */
  readonly folded: number;
}

/** Hertz: rumble, warmth, body, speech, edge, air. */
export const edges = [30, 120, 300, 800, 2000, 5000, 12_000] as const;

export const shapeOf = (sound: Stereo): Shape => {
  const { apart, together } = spectrum(sound);
  const whole = between(apart, 0, rate / 2);
  const bands = edges.slice(1).map((to, i) => level(between(apart, edges[i] as number, to), whole));
  const lost = edges.slice(1).map((to, i) => {
    const from = edges[i] as number;
    return level(between(apart, from, to), between(together, from, to));
  });
  const louds = levels(sound);
  const all = Math.hypot(rms(sound.left), rms(sound.right)) / Math.SQRT2;
  return {
    centroid: Math.round(centroid(apart)),
    slope: rounded(slope(apart)),
    bands: bands.map(rounded),
    sway: rounded(strayed(louds)),
    quietest: rounded(Math.min(...louds) - decibels(all)),
    crest: rounded(decibels(Math.max(peak(sound.left), peak(sound.right)) / all)),
    below: rounded(level(between(apart, 0, edges[0]), whole)),
    line: rounded(standingOut(apart)),
    // A band with next to nothing in it has nothing to lose.
    folded: rounded(Math.max(...lost.filter((_, i) => (bands[i] as number) > -50))),
  };
};

const rounded = (x: number): number => Math.round(x * 10) / 10;
const level = (power: number, against: number): number =>
  10 * Math.log10((power + 1e-15) / (against + 1e-15));
const step = (hertz: number): number => Math.round(hertz / width);

const between = (power: Float64Array, from: number, to: number): number =>
  power.subarray(step(from), step(to)).reduce((sum, p) => sum + p, 0);

const centroid = (power: Float64Array): number =>
  power.reduce((sum, p, k) => sum + p * k * width, 0) / power.reduce((sum, p) => sum + p, Number.MIN_VALUE);

/** A straight line through its thirds of octaves, each by what it holds in every hertz. */
const slope = (power: Float64Array): number => {
  const thirds = Array.from({ length: 13 }, (_, i) => {
    const [from, to] = [200 * 2 ** (i / 3), 200 * 2 ** ((i + 1) / 3)];
    return { octave: (i + 0.5) / 3, decibels: level(between(power, from, to) / (to - from), 1) };
  });
  const middle = thirds.reduce((sum, third) => sum + third.octave, 0) / thirds.length;
  const spread = thirds.reduce((sum, third) => sum + (third.octave - middle) ** 2, 0);
  return thirds.reduce((sum, third) => sum + (third.octave - middle) * third.decibels, 0) / spread;
};

/** The highest step against the median of its neighbours, from 2 kHz to where codecs begin to thin out. */
const standingOut = (power: Float64Array): number => {
  const around = step(150);
  let most = 0;
  for (let k = step(2000); k < step(12_000); k++) {
    const near = power.slice(k - around, k + around + 1).sort();
    most = Math.max(most, level(power[k] as number, near[around] as number));
  }
  return most;
};

const moment = samplesIn(0.4);

const levels = ({ left, right }: Stereo): readonly number[] => {
  const found: number[] = [];
  for (let at = 0; at + moment <= left.length; at += moment) {
    const ear = (x: Float64Array) => rms(x.subarray(at, at + moment));
    found.push(decibels(Math.hypot(ear(left), ear(right)) / Math.SQRT2));
  }
  return found;
};

const strayed = (louds: readonly number[]): number => {
  const mean = louds.reduce((sum, loud) => sum + loud, 0) / louds.length;
  return Math.sqrt(louds.reduce((sum, loud) => sum + (loud - mean) ** 2, 0) / louds.length);
};
