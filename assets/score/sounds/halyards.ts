import { swell } from '../engine/contour.ts';
import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

const seconds = 5;

/** A gust finds the flagpoles: ropes beat on three of them, each at its own pace, and a flag cracks its hem. */
export const halyards: Sound = {
  lufs: -25,
  make: random => {
    const force = swell(seconds, 1.6, 2.8);
    const cuts: Cut[] = [];
    for (const [hertz, pace, loud] of [
      [1130, 0.34, 0.8],
      [1310, 0.27, 1],
      [1480, 0.4, 0.55],
    ] as const) {
      for (let at = random.range(0.1, 0.5); at < seconds - 0.3; at += pace * random.range(0.72, 1.25)) {
        if (!random.chance(0.25 + 0.75 * force(at))) continue;
        const rope = struck(random, {
          modes: modesOf(hertz * random.range(0.992, 1.008), random.range(0.05, 0.08), [
            [0.31, 0.5, 0.28],
            [1, 1, 1],
            [1.506, 0.7, 0.5],
            [2.41, 0.5, 0.3],
            [3.19, 0.35, 0.15],
          ]),
          knock: 0.3,
        });
        cuts.push([at, rope, 0.4 * loud * force(at) * random.range(0.3, 1)]);
      }
    }
    for (let at = 0.8; at < seconds - 0.9; at += random.range(0.07, 0.16)) {
      const hem = shaped(
        burst(0.06, random, highPass(280), lowPass(random.range(900, 1900))),
        (x, t) => x * Math.min(1, t / 0.003) * Math.exp(-t / 0.013),
      );
      cuts.push([at, hem, 0.34 * force(at) ** 2 * random.range(0.2, 1)]);
    }
    const heard = filtered(strip(...cuts), highPass(140), lowPass(4600, 0.6));
    return faded(overTheField(random, heard, { wet: 0.28, dry: 0.8 }), 0.6);
  },
};
