import { bandPass, filtered } from './filter.ts';
import { falling, harmonics } from './harmonics.ts';
import type { Random } from './random.ts';
import { lay, rate, type Signal, silence, turn } from './signal.ts';

/** A voice that is not a person's: a pitch with harmonics, roughness and breath. */
export interface Voice {
  readonly seconds: number;
  /** Hertz, against time as a share of the whole. */
  readonly pitch: (share: number) => number;
  /** How fast the harmonics fall: 0.5 is harsh, 2 is a flute. */
  readonly fall: number;
  readonly overtones: number;
  readonly unsteadiness: number;
  readonly rough: { readonly depth: number; readonly hertz: number };
  readonly breath: number;
  /** A tone an octave below: the crack in a rook's voice. */
  readonly below: number;
}

export const voice = (random: Random, design: Voice): Signal => {
  const { seconds, pitch, fall, overtones, unsteadiness, rough, breath, below } = design;
  const y = silence(seconds);
  const weights = falling(overtones, fall);
  let phase = random();
  let shake = 0;
  let beat = 0;
  for (let i = 0; i < y.length; i++) {
    shake = 0.995 * shake + 0.01 * random.gauss();
    const hertz = pitch(i / y.length) * (1 + unsteadiness * shake * 10);
    phase += hertz / rate;
    beat += (rough.hertz / rate) * (1 + 1.5 * shake);
    const tone = harmonics(turn * phase, weights, Math.min(weights.length, Math.floor(15_000 / hertz)));
    const open = 0.4 + 0.6 * Math.max(0, Math.sin(turn * phase));
    const growl = 1 - rough.depth * (0.5 + 0.5 * Math.sin(turn * beat));
    const sung = (tone + below * Math.sin(Math.PI * phase)) * (1 - breath);
    y[i] = (sung + breath * random.gauss() * open) * growl;
  }
  return y;
};

/** What the throat and the beak let through. */
export const throughThroat = (
  x: Signal,
  bands: readonly (readonly [hertz: number, times: number, width: number])[],
): Signal => {
  const y = new Float64Array(x.length);
  for (const [hertz, times, width] of bands) lay(y, filtered(x, bandPass(hertz, hertz / width)), times);
  return y;
};
