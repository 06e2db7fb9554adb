import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, unit } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';
import { throughThroat, voice } from '../engine/throat.ts';

/** Rooks in elms the other side of a field: one says it three times, another answers from further off. */
export const rook: Sound = {
  lufs: -24,
  make: random => {
    const cuts: Cut[] = [];
    let at = 0.03;
    for (let k = 0; k < 3; k++) {
      cuts.push([at, filtered(caw(random, 1), lowPass(2900)), random.range(0.75, 1)]);
      at += random.range(0.5, 0.64);
    }
    cuts.push(
      [at + 0.3, filtered(caw(random, 1.07), lowPass(1900)), 0.35],
      [at + 0.92, filtered(caw(random, 1.07), lowPass(1900)), 0.28],
    );
    return faded(overTheField(random, strip(...cuts), { wet: 0.75, dry: 0.5 }), 0.7);
  },
};

/** Harsh and flat: the pitch hardly bends, half of it is breath, and it growls some eighty times a second. */
const caw = (random: Random, size: number): Signal => {
  const seconds = random.range(0.28, 0.42);
  const hertz = random.range(410, 470) * size;
  const sag = random.range(0.06, 0.15);
  const raw = voice(random, {
    seconds,
    pitch: share => hertz * (0.95 + 0.09 * Math.sin(Math.PI * Math.min(1, share * 1.4)) - sag * share),
    fall: 0.45,
    overtones: 30,
    unsteadiness: 0.05,
    rough: { depth: random.range(0.6, 0.75), hertz: random.range(66, 88) },
    breath: 0.62,
    below: 0.5,
  });
  const mouth = throughThroat(raw, [
    [980 * size, 0.7, 380],
    [1450 * size, 1, 420],
    [2050 * size, 0.55, 500],
    [3100 * size, 0.25, 700],
  ]);
  const shape = (t: number) =>
    Math.min(1, t / 0.03) * Math.min(1, Math.max(0, (seconds - t) / (seconds * 0.5))) ** 1.3;
  return unit(shaped(filtered(mouth, highPass(520)), (x, t) => x * shape(t)));
};
