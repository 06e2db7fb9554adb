import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

/** Something small along the bottom of a hedge: it goes, thinks, and goes again. */
export const rustle: Sound = {
  lufs: -26,
  make: random => {
    const cuts: Cut[] = [];
    for (const [from, steps, loud] of [
      [0.05, 7, 1],
      [1.15, 3, 0.5],
      [2.1, 9, 0.8],
    ] as const) {
      for (let step = 0, at = from; step < steps; step++, at += random.range(0.05, 0.11)) {
        const lasts = random.range(0.008, 0.028);
        const leaf = burst(
          lasts * 5,
          random,
          highPass(random.range(350, 800)),
          lowPass(random.range(1600, 3000)),
        );
        cuts.push([
          at,
          shaped(leaf, (x, t) => x * Math.min(1, t / 0.003) * Math.exp(-t / lasts)),
          loud * random.range(0.3, 1),
        ]);
      }
    }
    return faded(overTheField(random, filtered(strip(...cuts), lowPass(3600)), { wet: 0.1, dry: 0.9 }), 0.5);
  },
};
