import { bubble } from '../engine/bubble.ts';
import { filtered, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { asStereo } from '../engine/stereo.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';

/** A tap lets go one drop into a basin, and then another; the tiles say it again. */
export const drip: Sound = {
  lufs: -25,
  make: random => {
    const basin = struck(random, {
      modes: modesOf(430, 0.014, [
        [1, 1, 1],
        [1.9, 0.7, 0.5],
        [3.3, 0.4, 0.2],
      ]),
      knock: 0.1,
    });
    const drops = strip(
      [0.02, basin, 0.5],
      [0.028, bubble(0.0034, 0.12), 0.8],
      [1.46, basin, 0.3],
      [1.467, bubble(0.0039, 0.1), 0.45],
    );
    const tiled = room(random, {
      rings: [0.9, 1.2, 1.1, 0.5],
      before: 0.008,
      echoes: { count: 14, within: 0.06, times: 0.8 },
    });
    const tail = heardIn(asStereo(filtered(drops, lowPass(3800))), tiled, {
      wet: 0.5,
      dry: 0.7,
      ends: 'once',
    });
    return faded(tail.left, 0.6);
  },
};
