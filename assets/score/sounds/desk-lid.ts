import { filtered, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const board = [
  [1, 1, 1],
  [1.58, 0.8, 0.8],
  [2.41, 0.6, 0.5],
  [4.1, 0.4, 0.3],
] as const;

/** A desk a few rows off: its lid is let down on a finger, and then without it. */
export const deskLid: Sound = {
  lufs: -24,
  make: random => {
    const hinge = friction(random, {
      seconds: 0.5,
      slips: [
        [0, 42],
        [0.6, 66],
        [1, 36],
      ],
      unevenness: 0.15,
      rings: [
        [420, 6, 0.8],
        [910, 8, 1],
        [1480, 9, 0.5],
      ],
    });
    const lid = (hertz: number, knock: number) =>
      struck(random, { modes: modesOf(hertz, 0.034, board), knock });
    const inside = (hertz: number) => struck(random, { modes: modesOf(hertz, 0.009, board), knock: 0.1 });
    const desk = strip(
      [0.02, hinge, 0.1],
      [0.62, lid(168, 0.15), 0.28],
      [0.86, lid(142, 0.4), 1],
      [0.885, lid(151, 0.1), 0.3],
      [0.91, inside(980), 0.13],
      [0.97, inside(1240), 0.08],
    );
    return faded(inBareRoom(random, filtered(desk, lowPass(3400)), { wet: 0.42, dry: 0.75 }), 0.5);
  },
};
