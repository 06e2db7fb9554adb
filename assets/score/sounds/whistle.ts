import { swell } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { white } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { rate, type Signal, shaped, turn } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

/** A pea whistle three hundred yards off: one short, one longer that gives out. */
export const whistle: Sound = {
  lufs: -25,
  make: random => {
    const blasts = strip([0.02, blast(random, 0.26), 0.8], [0.48, blast(random, 0.7), 1]);
    const far = filtered(blasts, lowPass(2300, 0.6), lowPass(2900), highPass(500));
    return faded(overTheField(random, far, { wet: 0.95, dry: 0.22 }), 0.7);
  },
};

/** Two tones that beat, chopped by the pea as it goes round, and the breath behind them. */
const blast = (random: Random, seconds: number): Signal => {
  const breath = filtered(white(seconds, random), bandPass(2350, 3));
  const shape = swell(seconds, 0.035, seconds * 0.35);
  let [low, pea] = [0, 0];
  return shaped(breath, (air, t) => {
    const force = shape(t);
    low += (2180 * (0.965 + 0.035 * force) * (1 + 0.002 * random.gauss())) / rate;
    pea += (31 + 5 * force) / rate;
    const round = 0.62 + 0.38 * Math.sin(turn * pea);
    return force * round * (Math.sin(turn * low) + 0.55 * Math.sin(turn * low * 1.057) + 0.9 * air);
  });
};
