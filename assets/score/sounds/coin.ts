import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const disc = [
  [1, 1, 1],
  [1.72, 0.7, 0.6],
  [2.33, 0.5, 0.4],
] as const;
const iron = [
  [1, 1, 1],
  [2.03, 0.8, 0.7],
  [3.4, 0.5, 0.4],
  [5.9, 0.3, 0.2],
] as const;

/** Ten pence goes into a call box: the slot, the chute, and the tin that the others lie in. */
export const coin: Sound = {
  lufs: -24,
  make: random => {
    const cuts: Cut[] = [];
    const rings = (at: number, times: number) => {
      const edge = modesOf(random.range(1850, 2150), 0.014, disc);
      cuts.push([at, struck(random, { modes: edge, knock: 0.25 }), times]);
    };
    rings(0.02, 0.5);
    rings(0.07, 0.25);
    for (const [at, times] of [
      [0.3, 0.3],
      [0.39, 0.42],
      [0.46, 0.3],
      [0.52, 0.36],
    ] as const)
      rings(at, times);
    cuts.push([0.6, struck(random, { modes: modesOf(236, 0.05, iron), knock: 0.4 }), 1]);
    rings(0.604, 0.45);
    rings(0.68, 0.2);
    cuts.push([0.685, struck(random, { modes: modesOf(262, 0.035, iron), knock: 0.2 }), 0.3]);
    const box = filtered(strip(...cuts), lowPass(4200), highPass(110));
    return faded(inBareRoom(random, box, { wet: 0.16, dry: 0.95 }), 0.4);
  },
};
