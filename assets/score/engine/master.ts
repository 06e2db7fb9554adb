import { loudness } from './loudness.ts';
import { gain, shaped } from './signal.ts';
import { both, louderBoth, type Stereo } from './stereo.ts';
import { truePeak } from './true-peak.ts';

/** Brings a recording to a loudness; peaks above the ceiling (dBFS) are bent, never cut. */
export const mastered = (sound: Stereo, lufs: number, ceiling: number): Stereo => {
  const once = louderBoth(sound, gain(lufs - loudness(sound).integrated));
  const bent = bend(once, ceiling);
  return bend(louderBoth(bent, gain(lufs - loudness(bent).integrated)), ceiling);
};

/** A sound that happens once: its loudest moment at `lufs`, unless its peak comes first. */
export const masteredOnce = (sound: Stereo, lufs: number, ceiling: number): Stereo => {
  const loud = lufs - loudness(sound).momentary;
  // A short hard sound would have to peak very high to measure loud: it may bend this far, no further.
  const bending = 3;
  const room = ceiling + bending - truePeak(sound);
  return bend(louderBoth(sound, gain(Math.min(loud, room))), ceiling);
};

const knee = 0.7;

const bend = (sound: Stereo, ceiling: number): Stereo => {
  const top = gain(ceiling);
  const from = top * knee;
  const over = (x: number) => {
    const size = Math.abs(x);
    return size < from ? x : Math.sign(x) * (from + (top - from) * Math.tanh((size - from) / (top - from)));
  };
  return both(sound, side => shaped(side, over));
};
