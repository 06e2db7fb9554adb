import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

/** A fence post leans in its hole as the wire pulls it, and a staple gives a little. */
export const postCreak: Sound = {
  lufs: -25,
  make: random => {
    const wood = friction(random, {
      seconds: 1.15,
      slips: [
        [0, 9],
        [0.45, 27],
        [1, 12],
      ],
      unevenness: 0.16,
      rings: [
        [118, 5, 0.9],
        [205, 6, 1],
        [340, 8, 0.8],
        [560, 9, 0.5],
        [910, 10, 0.25],
      ],
    });
    const staple = friction(random, {
      seconds: 0.35,
      slips: [
        [0, 40],
        [1, 62],
      ],
      unevenness: 0.06,
      rings: [
        [720, 10, 1],
        [1290, 12, 0.5],
      ],
    });
    const leaned = strip([0.03, wood, 0.8], [0.62, staple, 0.12], [1.75, wood, 0.25]);
    return faded(
      overTheField(random, filtered(leaned, lowPass(2400), highPass(70)), { wet: 0.15, dry: 0.95 }),
      0.5,
    );
  },
};
