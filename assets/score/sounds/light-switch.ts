import { clack } from '../engine/machine.ts';
import type { Sound } from '../engine/recording.ts';
import { faded, strip } from '../engine/strip.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A switch of brown plastic: the thumb finds it, the spring goes over. */
export const lightSwitch: Sound = {
  lufs: -25,
  make: random => {
    const over = strip(
      [0.02, clack(random, 420, 0.2), 0.14],
      [0.1, clack(random, 690, 0.45), 0.8],
      [0.107, clack(random, 240, 0.3), 0.5],
    );
    return faded(inBareRoom(random, over, { wet: 0.2, dry: 0.9 }), 0.4);
  },
};
