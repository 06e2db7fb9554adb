import { contour } from '../engine/contour.ts';
import { filtered, lowPass } from '../engine/filter.ts';
import { flutter } from '../engine/plastic.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

const seconds = 2.4;

/** A feed bag on a barb takes a gust: it cracks, shivers itself out, and lies down. */
export const flap: Sound = {
  lufs: -25,
  make: random => {
    const gust = contour([
      [0, 0.3],
      [0.5, 1],
      [1.3, 0.6],
      [seconds, 0.12],
    ]);
    const cuts: Cut[] = [];
    for (let at = 0.03; at < seconds; at += 1 / (5 + 7 * gust(at) + random.gauss())) {
      cuts.push([at, flutter(random, random.range(0.75, 1.1)), gust(at) * random.range(0.4, 1)]);
    }
    return faded(
      overTheField(random, filtered(strip(...cuts), lowPass(3600)), { wet: 0.08, dry: 0.95 }),
      0.4,
    );
  },
};
