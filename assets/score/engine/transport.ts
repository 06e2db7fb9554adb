import { gust } from './gust.ts';
import type { Random } from './random.ts';
import { rate, type Signal, samplesIn, turn } from './signal.ts';

/** How far the tape's speed strays, in per cent: slowly (wow) and quickly (flutter). */
export interface Unsteadiness {
  readonly wow: number;
  readonly flutter: number;
}

const spinUp = 0.28;
const spinDown = 0.32;
const after = 0.6;

/** Turns a second of what turns in a small machine: reel, capstan, roller, belt, motor. */
const parts = [0.55, 1.31, 6.7, 9.8, 23.4] as const;

/** Speed at every sample, 1 being right. */
export const speeds = (random: Random, length: number, { wow, flutter }: Unsteadiness): Float64Array => {
  const seconds = length / rate;
  const tremble = gust(seconds, random, { corner: 3, highest: 14, fall: 1 });
  const drift = gust(seconds, random, { corner: 0.08, highest: 0.4 });
  const phases = parts.map(() => random() * turn);
  return new Float64Array(length).map((_, i) => {
    const t = i / rate;
    const wave = (k: number) => Math.sin(turn * (parts[k] as number) * t + (phases[k] as number));
    const slow = 0.6 * wave(0) + 0.35 * wave(1) + 0.35 * drift(t);
    const fast = 0.5 * wave(2) + 0.5 * wave(3) + 0.3 * wave(4) + 0.45 * tremble(t);
    return 1 + (wow * slow + flutter * fast) / 100;
  });
};

/** The music drawn past the head: a motor that starts, strays and stops. `lead` seconds of blank tape first. */
export const transport = (
  random: Random,
  music: Signal,
  unsteadiness: Unsteadiness,
  lead: number,
): Signal => {
  const length = music.length + samplesIn(lead + after);
  const speed = speeds(random, length, unsteadiness);
  const out = new Float64Array(length);
  let where = -samplesIn(lead);
  for (let i = 0; i < length; i++) {
    const running = Math.min(1, i / rate / spinUp, Math.max(0, (length - i) / rate - 0.05) / spinDown);
    out[i] = running * curved(music, where);
    where += (speed[i] as number) * (0.35 + 0.65 * running ** 0.6);
  }
  return out;
};

/** The music between its samples, by a curve through four of them. */
export const curved = (x: Signal, where: number): number => {
  const i = Math.floor(where);
  const u = where - i;
  const a = x[i - 1] ?? 0;
  const b = x[i] ?? 0;
  const c = x[i + 1] ?? 0;
  const d = x[i + 2] ?? 0;
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
};
