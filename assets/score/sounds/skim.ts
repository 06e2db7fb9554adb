import { bubble } from '../engine/bubble.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

/** When a flat stone meets the water, and how hard: three times it goes on, the fourth it goes in. */
const touches = [
  [0.05, 1],
  [0.47, 0.75],
  [0.78, 0.55],
  [1.0, 0.5],
] as const;

/** A stone over a pond: four, if you count the going in. */
export const skim: Sound = {
  lufs: -23,
  make: random => {
    const cuts = touches.flatMap(([at, force], k) => touch(random, at, force, k === touches.length - 1));
    const pond = filtered(strip(...cuts), lowPass(3600), highPass(150));
    return faded(overTheField(random, pond, { wet: 0.16, dry: 0.9 }), 0.6);
  },
};

/** A slap that is over at once and a little water thrown up; at the last, what closes over it. */
const touch = (random: Random, at: number, force: number, last: boolean): readonly Cut[] => {
  const slap = shaped(
    burst(0.09, random, bandPass(1150, 0.6), lowPass(3200)),
    (x, t) => x * Math.min(1, t / 0.002) * Math.exp(-t / 0.014),
  );
  const cuts: Cut[] = [
    [at, slap, 0.9 * force],
    [at + 0.008, bubble(0.0062, 0.1), 0.3 * force],
  ];
  for (let k = 0; k < 9; k++) {
    const drop = bubble(random.ratio(0.0016, 0.0042), 0.1);
    cuts.push([at + 0.05 + 0.28 * random(), drop, 0.1 * force * random()]);
  }
  if (last) cuts.push([at + 0.05, bubble(0.0115, 0.22), 0.75], [at + 0.13, bubble(0.0082, 0.18), 0.3]);
  return cuts;
};
