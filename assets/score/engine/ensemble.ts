import { type Filter, filtered } from './filter.ts';
import { loudness } from './loudness.ts';
import { gain } from './signal.ts';
import { both, gathered, louderBoth, type Stereo } from './stereo.ts';

/** How one player sits among the others. */
export interface Seat {
  readonly lufs: number;
  /** 0 is a point, 1 as wide as it was recorded; -1 is far left, 1 far right. */
  readonly width: number;
  readonly pan: number;
  readonly filters: readonly Filter[];
}

export const seated = (sound: Stereo, { lufs, width, pan, filters }: Seat): Stereo =>
  atLoudness(
    gathered(
      both(sound, side => filtered(side, ...filters)),
      width,
      pan,
    ),
    lufs,
  );

export const atLoudness = (sound: Stereo, lufs: number): Stereo =>
  louderBoth(sound, gain(lufs - loudness(sound).integrated));
