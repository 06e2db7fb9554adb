import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** A wooden hull settles on its side: two planks talk slowly, and something hollow inside it knocks. */
export const hull: Sound = {
  lufs: -24,
  make: random => {
    const creak = (seconds: number, size: number, most: number) =>
      friction(random, {
        seconds,
        slips: [
          [0, 9],
          [0.3, most],
          [0.7, most * 0.62],
          [1, 8],
        ],
        unevenness: 0.13,
        rings: [
          [96 * size, 5, 0.7],
          [152 * size, 6, 0.9],
          [243 * size, 8, 1],
          [388 * size, 9, 0.9],
          [596 * size, 10, 0.6],
          [910 * size, 11, 0.4],
          [1420 * size, 12, 0.2],
        ],
      });
    const hold = struck(random, {
      modes: modesOf(84, 0.09, [
        [1, 1, 1],
        [1.63, 0.8, 0.6],
        [2.4, 0.6, 0.4],
        [3.9, 0.3, 0.15],
      ]),
      knock: 0.04,
    });
    const boat = strip(
      [0.04, creak(1.5, 1, 42), 0.9],
      [1.75, creak(0.7, 1.17, 30), 0.5],
      [2.36, hold, 0.42],
      [2.62, hold, 0.16],
      [2.9, creak(1.1, 0.87, 24), 0.42],
    );
    const heard = filtered(boat, highPass(70), lowPass(2700, 0.6));
    return faded(overTheField(random, heard, { wet: 0.16, dry: 0.9 }), 0.8);
  },
};
