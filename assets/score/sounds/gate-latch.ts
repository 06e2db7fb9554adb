import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** A thumb latch lifted, the hinge, and the latch falling home into its keep. */
export const gateLatch: Sound = {
  lufs: -22,
  make: random => {
    const iron = [
      [1, 1, 1],
      [1.48, 0.8, 0.7],
      [2.27, 0.6, 0.55],
      [3.61, 0.4, 0.35],
      [5.3, 0.25, 0.2],
    ] as const;
    const lift = struck(random, { modes: modesOf(610, 0.02, iron), knock: 0.4 });
    const fall = struck(random, { modes: modesOf(540, 0.032, iron), knock: 0.5 });
    const post = struck(random, {
      modes: modesOf(118, 0.045, [
        [1, 1, 1],
        [1.9, 0.6, 0.5],
        [3.2, 0.4, 0.25],
      ]),
      knock: 0.2,
    });
    const hinge = friction(random, {
      seconds: 0.55,
      slips: [
        [0, 30],
        [0.4, 75],
        [1, 48],
      ],
      unevenness: 0.08,
      rings: [
        [640, 9, 0.8],
        [1130, 11, 1],
        [1720, 12, 0.6],
        [2560, 12, 0.3],
      ],
    });
    const gate = strip(
      [0.02, lift, 0.4],
      [0.09, lift, 0.2],
      [0.25, filtered(hinge, highPass(300)), 0.1],
      [1.06, post, 0.8],
      [1.07, fall, 0.8],
      [1.13, fall, 0.3],
      [1.19, fall, 0.1],
    );
    return faded(overTheField(random, filtered(gate, lowPass(5600)), { wet: 0.18, dry: 0.9 }), 0.5);
  },
};
