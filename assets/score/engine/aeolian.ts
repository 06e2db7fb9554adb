import { bandPass, filteredLoop, highPass, lowPass } from './filter.ts';
import { white } from './noise.ts';
import type { Random } from './random.ts';
import { levelled, rate, type Signal, shaped, silence } from './signal.ts';
import { sweptBand } from './sweep.ts';

/** A wire in the wind. */
export interface Strung {
  readonly seconds: number;
  /** Its thickness. */
  readonly metres: number;
  /** Hertz: its first mode, of which it sings those that the wind asks for. */
  readonly first: number;
  /** Metres a second at each moment, the same at both ends of the loop. */
  readonly speed: (t: number) => number;
  /** Metres a second as it mostly is. */
  readonly mean: number;
}

/** Strouhal: eddies leave a cylinder so many times a second for each metre a second and metre of thickness. */
const strouhal = 0.2;
/** How narrowly the eddies keep to their pace, and the wire to its modes. */
const sharpness = { eddies: 9, modes: 210 } as const;
/** Hertz between which a fence sings. */
const sung = { lowest: 200, highest: 700 } as const;
/** What makes the modes of a stiff wire a little wide. */
const stiffness = 2e-5;
/** Sound grows with the square of the wind, and a little. */
const growth = 2.2;

/**
 * An aeolian tone: noise at the pace of the eddies drives a bank of modes, so that the tone steps from one
 * to the next as the wind rises. Goes round without a seam; about 0.1 by root mean square.
 */
export const aeolian = (random: Random, { seconds, metres, first, speed, mean }: Strung): Signal => {
  const noise = white(seconds, random);
  const pace = (t: number) => (strouhal * speed(t % seconds)) / metres;
  const twice = new Float64Array(noise.length * 2);
  twice.set(noise);
  twice.set(noise, noise.length);
  const eddies = sweptBand(twice, pace, sharpness.eddies).subarray(noise.length);
  const drive = shaped(eddies, (x, t) => x * (speed(t) / mean) ** growth);
  const sound = silence(seconds);
  for (let n = Math.ceil(sung.lowest / first); n * first < sung.highest; n++) {
    const hertz = n * first * Math.sqrt(1 + stiffness * n * n);
    const mode = filteredLoop(drive, bandPass(hertz, sharpness.modes));
    for (let i = 0; i < sound.length; i++) sound[i] = (sound[i] as number) + (mode[i] as number);
  }
  return levelled(filteredLoop(sound, highPass(180), lowPass(rate / 40)), 0.1);
};
