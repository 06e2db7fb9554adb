import { bubble } from '../engine/bubble.ts';
import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const zinc = [
  [1, 1, 1],
  [1.47, 0.9, 0.8],
  [2.09, 0.7, 0.6],
  [3.35, 0.5, 0.4],
  [5.1, 0.3, 0.2],
] as const;

/** A caretaker's bucket is put down at the end of a passage; its handle falls over, and what is in it goes on a little. */
export const pail: Sound = {
  lufs: -25,
  make: random => {
    const foot = (hertz: number) => struck(random, { modes: modesOf(hertz, 0.06, zinc), knock: 0.25 });
    const handle = () => struck(random, { modes: modesOf(random.range(690, 740), 0.045, zinc), knock: 0.2 });
    const cuts: Cut[] = [
      [0.02, foot(232), 0.9],
      [0.09, foot(247), 0.35],
      [0.5, handle(), 0.55],
      [0.59, handle(), 0.25],
      [0.65, handle(), 0.12],
    ];
    for (let k = 0; k < 16; k++) {
      const slop = bubble(random.ratio(0.006, 0.013), 0.07);
      cuts.push([0.12 + 1.1 * random(), slop, 0.12 * random()]);
    }
    const far = filtered(strip(...cuts), lowPass(1700), lowPass(2400), highPass(140));
    return faded(inBareRoom(random, far, { wet: 0.95, dry: 0.22 }), 0.7);
  },
};
