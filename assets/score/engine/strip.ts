import { lay, rate, type Signal, samplesIn, silence } from './signal.ts';

/** Something set on a strip of tape: what, when, how loud. */
export type Cut = readonly [at: number, what: Signal, times: number];

/** Lays cuts on one strip, long enough for all of them. */
export const strip = (...cuts: readonly Cut[]): Signal => {
  const whole = silence(Math.max(...cuts.map(([at, what]) => at + what.length / rate)));
  for (const [at, what, times] of cuts) lay(whole, what, times, samplesIn(at));
  return whole;
};

/** Brings the end to nothing over so many seconds, so that it stops without a click. */
export const faded = (x: Signal, seconds: number): Signal => {
  const length = Math.min(x.length, samplesIn(seconds));
  const from = x.length - length;
  return x.map((s, i) => (i < from ? s : s * (0.5 + 0.5 * Math.cos((Math.PI * (i - from)) / length))));
};
