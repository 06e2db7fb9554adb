import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const planks = [
  [1, 1, 1],
  [1.63, 0.8, 0.8],
  [2.57, 0.6, 0.5],
  [3.9, 0.4, 0.3],
  [6.4, 0.25, 0.15],
] as const;
const iron = [
  [1, 1, 1],
  [1.52, 0.8, 0.6],
  [2.7, 0.5, 0.4],
] as const;

/** A farmhouse door, by a man with both arms full: a boot low down, the latch jumps, and it goes back against the wall. */
export const farmDoor: Sound = {
  lufs: -20,
  make: random => {
    const blow = (hertz: number, knock: number) =>
      struck(random, { modes: modesOf(hertz, 0.06, planks), knock });
    const latch = (hertz: number) => struck(random, { modes: modesOf(hertz, 0.02, iron), knock: 0.35 });
    const hinge = friction(random, {
      seconds: 0.42,
      slips: [
        [0, 80],
        [0.5, 54],
        [1, 30],
      ],
      unevenness: 0.1,
      rings: [
        [240, 7, 0.8],
        [410, 9, 1],
        [760, 10, 0.6],
        [1320, 10, 0.3],
      ],
    });
    const door = strip(
      [0.02, blow(86, 0.3), 1],
      [0.025, latch(640), 0.4],
      [0.08, latch(590), 0.25],
      [0.07, hinge, 0.16],
      [0.5, blow(112, 0.3), 0.8],
      [0.52, latch(615), 0.16],
      [0.68, blow(104, 0.05), 0.16],
    );
    return faded(
      inBareRoom(random, filtered(door, lowPass(3600), highPass(50)), { wet: 0.3, dry: 0.9 }),
      0.5,
    );
  },
};
