import { filtered, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A plastic beaker, half full, set down on a locker by someone who does not want to be heard doing it. */
export const beaker: Sound = {
  lufs: -24,
  make: random => {
    const plastic = [
      [1, 1, 1],
      [1.62, 0.7, 0.55],
      [2.34, 0.5, 0.4],
      [3.7, 0.3, 0.18],
    ] as const;
    const locker = struck(random, {
      modes: modesOf(168, 0.022, [
        [1, 1, 1],
        [2.1, 0.6, 0.5],
        [3.3, 0.4, 0.25],
      ]),
      knock: 0.1,
    });
    const rim = struck(random, { modes: modesOf(760, 0.011, plastic), knock: 0.18 });
    const foot = struck(random, { modes: modesOf(705, 0.013, plastic), knock: 0.14 });
    const down = strip(
      [0.02, rim, 0.4],
      [0.02, locker, 0.45],
      [0.105, foot, 0.75],
      [0.105, locker, 0.8],
      [0.148, rim, 0.14],
    );
    return faded(inBareRoom(random, filtered(down, lowPass(4800)), { wet: 0.22, dry: 0.9 }), 0.3);
  },
};
