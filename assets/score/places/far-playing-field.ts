import { bandPass, bell, filteredLoop, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Place } from '../engine/recording.ts';
import { gain } from '../engine/signal.ts';
import { both, layOver, shapedBoth, stillness } from '../engine/stereo.ts';
import { wind } from '../engine/wind.ts';

const seconds = 44;

/** A dormitory on a summer afternoon: the stillness of the room, and, through four inches of window, the air outside. */
export const farPlayingField: Place = {
  seconds,
  lufs: -31,
  make: random => {
    const bed = stillness(seconds);
    const settle = gust(seconds, random, { corner: 0.1, highest: 1 });
    const still = layer(seconds, random, 0.5, lowPass(170, 0.5), highPass(38), bell(95, 1.2, 2));
    layOver(
      bed,
      shapedBoth(still, t => 1 + 0.05 * settle(t)),
      0.3,
    );
    layOver(bed, layer(seconds, random, 0.35, bandPass(520, 0.35), lowPass(1500, 0.6)), gain(-19));
    const outside = wind(random, {
      seconds,
      corner: 0.05,
      travel: 0.15,
      alike: 0.6,
      bands: [
        { hertz: 140, q: 0.6, answers: 0.26, decibels: -6 },
        { hertz: 310, q: 0.8, answers: 0.4, decibels: -8 },
        { hertz: 760, q: 0.8, answers: 0.5, decibels: -13 },
        { hertz: 1600, q: 0.7, answers: 0.6, decibels: -19 },
        { hertz: 3000, q: 0.6, answers: 0.7, decibels: -25 },
      ],
    });
    // The window is to the right; its gap is a weak pipe, so the air outside is coloured by it.
    const gap = both(outside.sound, side =>
      filteredLoop(side, bell(430, 0.9, 3), bell(1250, 1.1, 2), lowPass(5200, 0.6)),
    );
    layOver(bed, { left: gap.left.map(x => x * 0.74), right: gap.right }, 0.9);
    // Trees beyond the field, hardly more than a brightness that comes and goes.
    const trees = layer(seconds, random, 0.5, bandPass(2600, 0.6), lowPass(4800));
    layOver(
      bed,
      shapedBoth(
        trees,
        t => 0.75 * Math.exp(0.6 * outside.leftGust(t)),
        t => Math.exp(0.6 * outside.rightGust(t)),
      ),
      0.035,
    );
    return bed;
  },
};
