import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** A leather ball kicked at the far end of a field, and where it comes down. */
export const ball: Sound = {
  lufs: -24,
  make: random => {
    const thump = (hertz: number) =>
      struck(random, {
        modes: modesOf(hertz, 0.028, [
          [1, 1, 1],
          [1.72, 0.7, 0.5],
          [2.9, 0.4, 0.25],
        ]),
        knock: 0.2,
      });
    const leather = shaped(
      burst(0.08, random, highPass(300), lowPass(1300)),
      (x, t) => x * Math.exp(-t / 0.011),
    );
    const game = strip(
      [0.02, thump(142), 1],
      [0.02, leather, 0.9],
      [1.34, thump(104), 0.26],
      [1.34, leather, 0.14],
      [1.86, thump(108), 0.11],
    );
    return faded(
      overTheField(random, filtered(game, lowPass(1250), highPass(70)), { wet: 0.6, dry: 0.55 }),
      0.6,
    );
  },
};
