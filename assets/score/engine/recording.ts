import type { QualityName } from './codec.ts';
import type { Random } from './random.ts';
import type { Signal } from './signal.ts';
import type { Stereo } from './stereo.ts';

/** A place that goes on: one round of it, made without a seam. Whole seconds. */
export interface Place {
  readonly seconds: number;
  readonly lufs: number;
  /** Returns exactly one round. */
  make(random: Random): Stereo;
}

/** A sound that happens once, for both ears alike. `lufs` is how loud its loudest moment may be. */
export interface Sound {
  readonly lufs: number;
  make(random: Random): Signal;
}

/** A piece of music, as one or more stems of one length. `round` is its loop in whole seconds. */
export interface Piece<Stem extends string> {
  readonly round: number | null;
  readonly stems: Readonly<Record<Stem, QualityName>>;
  /** Returns every stem as loud as it is to be. */
  make(random: Random): Readonly<Record<Stem, Stereo>>;
}
