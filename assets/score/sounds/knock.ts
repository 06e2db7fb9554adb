import { filtered, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const planks = [
  [1, 1, 1],
  [1.71, 0.8, 0.8],
  [2.66, 0.6, 0.6],
  [4.3, 0.4, 0.4],
  [6.9, 0.25, 0.2],
] as const;

/** Knuckles on an old door: twice, and not hard, as by someone who hopes that nobody is in. */
export const knock: Sound = {
  lufs: -22,
  make: random => {
    const once = (hertz: number) => struck(random, { modes: modesOf(hertz, 0.026, planks), knock: 0.3 });
    const knuckles = strip([0.02, once(178), 0.9], [0.025, once(214), 0.3], [0.36, once(184), 1]);
    return faded(inBareRoom(random, filtered(knuckles, lowPass(3000)), { wet: 0.15, dry: 0.95 }), 0.4);
  },
};
