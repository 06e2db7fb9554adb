import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** The latch a moment before the weight of the door; then the glass shivers in its frame. */
export const carDoor: Sound = {
  lufs: -21,
  make: random => {
    const latch = struck(random, {
      modes: modesOf(1450, 0.006, [
        [1, 1, 0.6],
        [1.9, 0.6, 0.4],
      ]),
      knock: 0.5,
    });
    const door = struck(random, {
      modes: modesOf(74, 0.07, [
        [1, 1, 1],
        [1.6, 0.8, 0.8],
        [2.7, 0.5, 0.5],
        [4.3, 0.35, 0.35],
        [7.1, 0.2, 0.2],
      ]),
      knock: 0.4,
    });
    const air = shaped(burst(0.25, random, highPass(90), lowPass(700)), (x, t) => x * Math.exp(-t / 0.035));
    const glass = struck(random, {
      modes: modesOf(390, 0.02, [
        [1, 1, 0.5],
        [2.3, 0.6, 0.35],
        [3.8, 0.4, 0.2],
      ]),
      knock: 0.1,
    });
    const shut = strip(
      [0, latch, 0.2],
      [0.028, door, 1],
      [0.03, air, 0.9],
      [0.055, glass, 0.18],
      [0.082, glass, 0.09],
    );
    return faded(overTheField(random, filtered(shut, lowPass(5200)), { wet: 0.12, dry: 1 }), 0.5);
  },
};
