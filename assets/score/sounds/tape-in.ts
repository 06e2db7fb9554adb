import { clack, motor } from '../engine/machine.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A cassette finds its place, the lid is pressed shut, the key goes down and the reels begin to turn. */
export const tapeIn: Sound = {
  lufs: -23,
  make: random => {
    const turning = faded(
      motor(random, 2.6, t => 1 - Math.exp(-t / 0.12)),
      1.8,
    );
    const machine = strip(
      [0.02, clack(random, 620, 0.3), 0.25],
      [0.11, clack(random, 480, 0.4), 0.32],
      [0.19, clack(random, 540, 0.3), 0.2],
      [0.62, clack(random, 260, 0.5), 0.5],
      [0.655, clack(random, 1150, 0.4), 0.16],
      [1.5, clack(random, 330, 0.3), 0.22],
      [1.556, clack(random, 150, 0.6), 0.85],
      [1.564, clack(random, 610, 0.5), 0.34],
      [1.66, clack(random, 900, 0.3), 0.08],
      [1.6, turning, 0.035],
    );
    return faded(inBareRoom(random, machine, { wet: 0.16, dry: 0.95 }), 1);
  },
};
