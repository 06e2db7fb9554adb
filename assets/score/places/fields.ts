import { bandPass, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Place } from '../engine/recording.ts';
import { layOver, shapedBoth, stillness } from '../engine/stereo.ts';
import { wind } from '../engine/wind.ts';

const seconds = 46;

/** Open fields in autumn: a broad low wind, and a hedge that answers it a little late. */
export const fields: Place = {
  seconds,
  lufs: -30,
  make: random => {
    const air = wind(random, {
      seconds,
      corner: 0.045,
      travel: 0.5,
      alike: 0.35,
      bands: [
        { hertz: 90, q: 0.6, answers: 0.22, decibels: -3 },
        { hertz: 180, q: 0.7, answers: 0.32, decibels: -4 },
        { hertz: 380, q: 0.8, answers: 0.45, decibels: -7 },
        { hertz: 800, q: 0.8, answers: 0.6, decibels: -12 },
        { hertz: 1700, q: 0.7, answers: 0.64, decibels: -18.5 },
        { hertz: 3600, q: 0.7, answers: 0.72, decibels: -26 },
      ],
    });
    const bed = stillness(seconds);
    layOver(bed, air.sound);
    // Dry leaves: never quite still, and each gust runs through them in a flurry of its own.
    const flurry = gust(seconds, random, { corner: 0.5, highest: 5, fall: 2 });
    const leaves = layer(seconds, random, 0.2, bandPass(2500, 0.5), highPass(900), lowPass(6200, 0.6));
    const stirred = (air: (t: number) => number) => (t: number) =>
      Math.exp(0.62 * air(t - 0.4) + 0.16 * flurry(t));
    layOver(bed, shapedBoth(leaves, stirred(air.leftGust), stirred(air.rightGust)), 0.08);
    return bed;
  },
};
