import { filtered, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

/** An engine that has been turned off: the exhaust gives up its heat in ticks, ever further apart. */
export const engineTicks: Sound = {
  lufs: -25,
  make: random => {
    const cuts: Cut[] = [];
    for (let [at, rest] = [0.05, 0.17]; at < 6.5; at += rest * random.range(0.6, 1.4), rest *= 1.16) {
      const plate = struck(random, {
        modes: modesOf(random.pick([690, 820, 1130]) * random.range(0.97, 1.03), 0.016, [
          [1, 1, 1],
          [1.47, 0.8, 0.6],
          [2.3, 0.5, 0.35],
        ]),
        knock: 0.3,
      });
      cuts.push([at, plate, random.range(0.3, 1)]);
    }
    return faded(overTheField(random, filtered(strip(...cuts), lowPass(3400)), { wet: 0.12, dry: 0.9 }), 0.6);
  },
};
