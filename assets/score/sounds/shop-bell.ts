import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import type { Signal } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** How long it nods, in seconds, and how often in each. */
const nodding = 3.6;
const nods = 3.3;

/** A door that sticks, and over it a small brass bell on a bit of spring, which goes on nodding afterwards. */
export const shopBell: Sound = {
  lufs: -23,
  make: random => {
    const door = struck(random, {
      modes: modesOf(112, 0.035, [
        [1, 1, 1],
        [1.7, 0.7, 0.6],
        [3.1, 0.4, 0.3],
      ]),
      knock: 0.25,
    });
    const spring = struck(random, {
      modes: modesOf(214, 0.16, [
        [1, 1, 0.5],
        [1.93, 0.8, 0.7],
        [2.87, 0.7, 0.6],
        [4.1, 0.5, 0.3],
      ]),
      knock: 0.05,
    });
    const cuts: Cut[] = [
      [0.02, door, 0.8],
      [0.05, spring, 0.12],
    ];
    // The clapper meets one side, then the other; as the spring tires it only sometimes reaches.
    for (let at = 0.06, side = 0; at < nodding; side++) {
      const left = 1 - at / nodding;
      if (random.chance(0.35 + 0.75 * left)) {
        const times = 0.62 * left ** 1.7 * random.range(0.45, 1) * (side % 2 === 0 ? 1 : 0.7);
        cuts.push([at, brass(random, side % 2 === 0), times]);
      }
      at += (0.5 / nods) * random.range(0.75, 1.25);
    }
    const heard = filtered(strip(...cuts), highPass(90), lowPass(5200, 0.6));
    return faded(inBareRoom(random, heard, { wet: 0.2, dry: 0.85 }), 0.9);
  },
};

/** Cast thin and not quite round: each partial is two, a few hertz apart, that beat. */
const brass = (random: Random, near: boolean): Signal => {
  const partials = [
    [1180, 0.34, 1],
    [1186.5, 0.3, 0.6],
    [2010, 0.16, near ? 0.34 : 0.24],
    [2021, 0.15, 0.2],
    [3290, 0.07, near ? 0.22 : 0.12],
    [4870, 0.035, 0.1],
  ] as const;
  return struck(random, {
    modes: partials.map(([hertz, lasts, times]) => ({ hertz, lasts, times: times * random.range(0.7, 1) })),
    knock: 0.12,
  });
};
