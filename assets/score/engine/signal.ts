/** One ear's worth of sound: samples at `rate`, full scale at 1. */
export type Signal = Float64Array;

export const rate = 48_000;
export const turn = Math.PI * 2;

export const samplesIn = (seconds: number): number => Math.round(seconds * rate);
export const silence = (seconds: number): Signal => new Float64Array(samplesIn(seconds));

export const gain = (decibels: number): number => 10 ** (decibels / 20);
export const decibels = (level: number): number => 20 * Math.log10(Math.max(level, 1e-9));

/** A new signal, sample by sample. `t` is in seconds. */
export const shaped = (x: Signal, by: (sample: number, t: number, i: number) => number): Signal => {
  const y = new Float64Array(x.length);
  for (let i = 0; i < y.length; i++) y[i] = by(x[i] as number, i / rate, i);
  return y;
};

export const sounded = (seconds: number, by: (t: number, i: number) => number): Signal =>
  shaped(silence(seconds), (_, t, i) => by(t, i));

export const louder = (x: Signal, times: number): Signal => shaped(x, sample => sample * times);

/** Lays one signal into another at a sample; what would hang over the end is lost. */
export const lay = (into: Signal, x: Signal, times = 1, at = 0): void => {
  const end = Math.min(x.length, into.length - at);
  for (let i = Math.max(0, -at); i < end; i++)
    into[at + i] = (into[at + i] as number) + times * (x[i] as number);
};

export const peak = (x: Signal): number => {
  let most = 0;
  for (const sample of x) most = Math.max(most, Math.abs(sample));
  return most;
};

export const power = (x: Signal): number => {
  let sum = 0;
  for (const sample of x) sum += sample * sample;
  return sum / Math.max(1, x.length);
};

export const rms = (x: Signal): number => Math.sqrt(power(x));

/** As loud as asked, by root mean square. Silence stays silence. */
export const levelled = (x: Signal, level: number): Signal => louder(x, level / (rms(x) || 1));

/** Its highest peak at 1. */
export const unit = (x: Signal): Signal => louder(x, 1 / (peak(x) || 1));
