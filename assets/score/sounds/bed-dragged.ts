import { swell } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** Two pulls and the foot of the bed set down: iron shuddering on boards, springs answering. */
export const bedDragged: Sound = {
  lufs: -21,
  make: random => {
    const cuts: Cut[] = [
      [0.02, pull(random, 0.95), 0.8],
      [1.3, pull(random, 1.25), 1],
    ];
    for (const at of [0.1, 0.5, 1.05, 1.4, 1.9, 2.45, 2.72])
      cuts.push([at, spring(random), random.range(0.03, 0.08)]);
    const foot = struck(random, {
      modes: modesOf(96, 0.05, [
        [1, 1, 1],
        [1.8, 0.7, 0.6],
        [3.1, 0.4, 0.3],
      ]),
      knock: 0.3,
    });
    cuts.push([2.66, foot, 0.7], [2.665, spring(random), 0.2]);
    return faded(inBareRoom(random, filtered(strip(...cuts), lowPass(4600)), { wet: 0.3, dry: 0.9 }), 0.6);
  },
};

const pull = (random: Random, seconds: number): Signal => {
  const shudder = friction(random, {
    seconds,
    slips: [
      [0, 22],
      [0.25, 64],
      [0.7, 52],
      [1, 18],
    ],
    unevenness: 0.16,
    rings: [
      [92, 3, 1.4],
      [171, 4, 1.2],
      [318, 6, 1],
      [560, 8, 0.6],
      [985, 14, 0.35],
      [1630, 22, 0.22],
      [2380, 26, 0.12],
    ],
  });
  const rumble = shaped(
    burst(seconds, random, bandPass(150, 0.6), lowPass(500), highPass(45)),
    (x, t) => x * swell(seconds, 0.15, 0.3)(t),
  );
  return strip([0, shudder, 0.6], [0, rumble, 1.2]);
};

const spring = (random: Random): Signal =>
  struck(random, {
    modes: modesOf(random.range(820, 1250), 0.12, [
      [1, 1, 1],
      [1.34, 0.8, 0.7],
      [2.18, 0.5, 0.4],
      [3.02, 0.4, 0.2],
    ]),
    knock: 0.05,
  });
