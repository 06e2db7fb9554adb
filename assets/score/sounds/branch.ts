import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** A dead branch under somebody's foot: some fibres, then all of it, and its ends falling through others. */
export const branch: Sound = {
  lufs: -25,
  make: random => {
    const cuts: Cut[] = [];
    for (let k = 0; k < 6; k++)
      cuts.push([0.03 + 0.12 * Math.sqrt(k / 6), fibre(random), random.range(0.05, 0.16)]);
    const crack = shaped(
      burst(0.12, random, highPass(320), lowPass(3800, 0.6)),
      (x, t) => x * Math.min(1, t / 0.0008) * Math.exp(-t / 0.01),
    );
    cuts.push([0.17, crack, 1.2], [0.17, fibre(random), 0.8], [0.178, fibre(random), 0.5]);
    for (let k = 0; k < 9; k++)
      cuts.push([0.26 + 0.75 * random() ** 1.5, fibre(random), 0.09 * random.range(0.2, 1) * (1 - k / 12)]);
    const heard = filtered(strip(...cuts), highPass(120), lowPass(4800, 0.6));
    return faded(overTheField(random, heard, { wet: 0.3, dry: 0.85 }), 0.6);
  },
};

/** A splinter of dry wood let go. */
const fibre = (random: Random): Signal => {
  const hertz = random.ratio(420, 1500);
  return struck(random, {
    modes: [
      { hertz, lasts: 0.006, times: 1 },
      { hertz: hertz * 1.9, lasts: 0.004, times: 0.5 },
      { hertz: hertz * 0.42, lasts: 0.01, times: 0.6 },
    ],
    knock: 0.6,
  });
};
