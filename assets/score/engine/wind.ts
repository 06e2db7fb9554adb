import { bandPass } from './filter.ts';
import { type Gust, gust, later, softened } from './gust.ts';
import { layer } from './noise.ts';
import type { Random } from './random.ts';
import { gain } from './signal.ts';
import { layOver, type Stereo, shapedBoth, stillness } from './stereo.ts';

/** One band of the wind: where it lies, how strongly it answers a gust, how loud it is in still air. */
export interface WindBand {
  readonly hertz: number;
  readonly q: number;
  readonly answers: number;
  readonly decibels: number;
}

export interface Wind {
  readonly sound: Stereo;
  /** The front as it reaches each ear, for whatever else the wind moves. */
  readonly leftGust: Gust;
  readonly rightGust: Gust;
}

export interface Weather {
  readonly seconds: number;
  /** Hertz: how slowly the gusts come. */
  readonly corner: number;
  /** Seconds the front needs from ear to ear: how wide the field is. */
  readonly travel: number;
  readonly alike: number;
  readonly bands: readonly WindBand[];
}

/** One leaf feels every flick of the air (5/3); a field of them is heard together, and comes and goes more slowly. */
const field = 3;

/** Wind is noise whose high bands answer the gust more than its low ones. */
export const wind = (random: Random, { seconds, corner, travel, alike, bands }: Weather): Wind => {
  const front = gust(seconds, random, { corner, highest: 1.5, fall: field });
  const leftGust = softened(front);
  const rightGust = softened(later(front, travel));
  const sound = stillness(seconds);
  for (const { hertz, q, answers, decibels } of bands) {
    const own = gust(seconds, random, { corner: 0.2, highest: 2.5, fall: field });
    const air = layer(seconds, random, alike, bandPass(hertz, q), bandPass(hertz, q));
    const force = (side: Gust) => (t: number) => Math.exp(answers * (side(t) + own(t) / 4));
    layOver(sound, shapedBoth(air, force(leftGust), force(rightGust)), gain(decibels));
  }
  return { sound, leftGust, rightGust };
};
