import { bell, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** An open hand, out of doors. Not loud: it is the silence after it that is. */
export const slap: Sound = {
  lufs: -22,
  make: random => {
    const skin = shaped(
      burst(0.16, random, highPass(420), bell(1350, 0.9, 6), lowPass(3800, 0.6)),
      (x, t) => x * Math.min(1, t / 0.0008) * (Math.exp(-t / 0.007) + 0.12 * Math.exp(-t / 0.03)),
    );
    const hollow = struck(random, {
      modes: modesOf(230, 0.012, [
        [1, 1, 1],
        [1.8, 0.7, 0.5],
      ]),
      knock: 0,
    });
    const hand = strip([0.02, skin, 1], [0.021, hollow, 0.3]);
    return faded(overTheField(random, hand, { wet: 0.13, dry: 1 }), 0.6);
  },
};
