import { clack, motor } from '../engine/machine.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** The key springs up; the reels come to rest. */
export const tapeStop: Sound = {
  lufs: -23,
  make: random => {
    const slowing = motor(random, 0.9, t => (t < 0.3 ? Math.min(1, t / 0.1) : Math.exp(-(t - 0.3) / 0.14)));
    const machine = strip(
      [0, slowing, 0.035],
      [0.3, clack(random, 210, 0.6), 0.8],
      [0.33, clack(random, 780, 0.4), 0.4],
      [0.402, clack(random, 330, 0.3), 0.28],
      [0.47, clack(random, 520, 0.2), 0.09],
    );
    return faded(inBareRoom(random, machine, { wet: 0.16, dry: 0.95 }), 0.5);
  },
};
