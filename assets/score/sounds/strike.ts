import { filtered, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A clock that has been packed strikes the half hour once, on a coil of steel, through straw. */
export const strike: Sound = {
  lufs: -25,
  make: random => {
    const gong = struck(random, {
      modes: modesOf(196, 0.75, [
        [1, 1, 0.7],
        [2.02, 0.8, 1],
        [3.43, 0.5, 0.55],
        [5.1, 0.3, 0.3],
        [7.2, 0.18, 0.15],
      ]),
      knock: 0.05,
    });
    const train = struck(random, {
      modes: modesOf(520, 0.012, [
        [1, 1, 1],
        [1.7, 0.6, 0.4],
      ]),
      knock: 0.2,
    });
    const box = struck(random, {
      modes: modesOf(128, 0.04, [
        [1, 1, 1],
        [1.9, 0.6, 0.4],
      ]),
      knock: 0.05,
    });
    const struckOnce = strip([0.02, train, 0.16], [0.3, train, 0.1], [0.74, box, 0.5], [0.745, gong, 0.6]);
    return faded(inBareRoom(random, filtered(struckOnce, lowPass(1150)), { wet: 0.35, dry: 0.8 }), 1.2);
  },
};
