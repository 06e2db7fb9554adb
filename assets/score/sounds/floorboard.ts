import { filtered, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** Somebody's weight comes on to a board and, finding it talks, goes off it again. */
export const floorboard: Sound = {
  lufs: -24,
  make: random => {
    const creak = (seconds: number, from: number, most: number) =>
      friction(random, {
        seconds,
        slips: [
          [0, from],
          [0.35, most],
          [0.7, most * 0.8],
          [1, from * 0.8],
        ],
        unevenness: 0.12,
        rings: [
          [148, 5, 0.5],
          [233, 7, 0.9],
          [371, 9, 1],
          [512, 10, 0.8],
          [803, 12, 0.6],
          [1240, 12, 0.4],
          [1930, 12, 0.2],
        ],
      });
    const step = struck(random, {
      modes: modesOf(78, 0.05, [
        [1, 1, 1],
        [1.7, 0.6, 0.5],
        [2.9, 0.4, 0.2],
      ]),
      knock: 0.05,
    });
    const foot = strip(
      [0.02, step, 0.45],
      [0.06, creak(0.75, 14, 44), 0.7],
      [1.15, creak(0.38, 22, 34), 0.32],
      [1.5, step, 0.16],
    );
    return faded(inBareRoom(random, filtered(foot, lowPass(3200)), { wet: 0.22, dry: 0.9 }), 0.4);
  },
};
