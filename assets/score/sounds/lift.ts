import { swell } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped, turn } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** The lift of what was once an hotel, along the passage: doors roll, meet, and it takes somebody down. */
export const lift: Sound = {
  lufs: -23.5,
  make: random => {
    const rolling = swell(1.7, 0.35, 0.25);
    const doors = shaped(
      burst(1.7, random, bandPass(310, 0.7), lowPass(1300)),
      (x, t) => x * rolling(t) * (1 + 0.4 * Math.sin(turn * 13 * t)),
    );
    const leaf = struck(random, {
      modes: modesOf(92, 0.06, [
        [1, 1, 1],
        [1.7, 0.7, 0.7],
        [3.1, 0.5, 0.5],
        [6.3, 0.3, 0.25],
      ]),
      knock: 0.25,
    });
    const going = swell(3, 0.5, 2);
    const air = burst(3, random, bandPass(180, 0.8), lowPass(600), highPass(50));
    const winding = shaped(
      air,
      (x, t) => going(t) * (0.5 * x + 0.09 * Math.sin(turn * 49 * t) + 0.05 * Math.sin(turn * 98 * t)),
    );
    const heard = strip([0.02, doors, 0.6], [1.6, leaf, 0.8], [1.72, leaf, 0.25], [2.1, winding, 0.8]);
    return faded(inBareRoom(random, filtered(heard, lowPass(1900)), { wet: 0.6, dry: 0.5 }), 1);
  },
};
