import { bandPass, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Place } from '../engine/recording.ts';
import { sounded, turn } from '../engine/signal.ts';
import { layOver, shapedBoth, stillness } from '../engine/stereo.ts';

/** A recovery centre in the evening: air in the ducts, the mains in the walls, a mattress that breathes. */
export const ward: Place = {
  seconds: 40,
  lufs: -31,
  make: random => {
    const bed = stillness(seconds);
    const draught = gust(seconds, random, { corner: 0.15, highest: 2 });
    const ducts = (share: number) => (t: number) => 1 + share * draught(t);
    layOver(bed, shapedBoth(layer(seconds, random, 0.4, lowPass(140, 0.5), highPass(35)), ducts(0.06)), 0.42);
    layOver(
      bed,
      shapedBoth(layer(seconds, random, 0.3, bandPass(420, 0.3), lowPass(1700, 0.5)), ducts(0.05)),
      0.24,
    );
    layOver(bed, layer(seconds, random, 0.2, bandPass(2900, 0.4), lowPass(6000)), 0.03);
    const wall = sounded(seconds, hum);
    layOver(bed, { left: wall, right: wall });
    const pump = layer(seconds, random, 0.8, bandPass(310, 0.7), lowPass(1000));
    layOver(
      bed,
      shapedBoth(
        pump,
        t => 0.1 * breath(t),
        t => 0.19 * breath(t),
      ),
    );
    return bed;
  },
};

const seconds = 40;

/** Mains and a fan that beats slowly: every tone turns a whole number of times in the loop. */
const hum = (t: number): number =>
  0.009 * Math.sin(turn * 118.5 * t) * (1 + 0.25 * Math.sin(turn * 0.175 * t)) +
  0.003 * Math.sin(turn * 237 * t) +
  0.005 * Math.sin(turn * 50 * t) +
  0.005 * Math.sin(turn * 100 * t) +
  0.0016 * Math.sin(turn * 200 * t) +
  0.001 * Math.sin(turn * 300 * t);

const pumpCycle = 8;

/** In, a rest, out more softly, a rest: slow enough to be a comfort. */
const breath = (t: number): number => {
  const share = (t / pumpCycle) % 1;
  if (share < 0.38) return Math.sin((Math.PI * share) / 0.38) ** 1.6;
  if (share > 0.52 && share < 0.9) return 0.5 * Math.sin((Math.PI * (share - 0.52)) / 0.38) ** 1.8;
  return 0;
};
