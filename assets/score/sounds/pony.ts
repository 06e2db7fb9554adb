import { contour } from '../engine/contour.ts';
import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, turn, unit } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';
import { throughThroat } from '../engine/throat.ts';

/** A pony in the dark: it coughs, once and a half, and blows through its lips. */
export const pony: Sound = {
  lufs: -23,
  make: random => {
    const heard = strip(
      [0.03, cough(random, 0.34), 1],
      [0.52, cough(random, 0.2), 0.4],
      [1.25, blow(random), 0.42],
    );
    return faded(overTheField(random, filtered(heard, lowPass(3600)), { wet: 0.15, dry: 0.95 }), 0.6);
  },
};

/** A long throat, shut and let go: mostly breath, with a rattle at forty a second. */
const cough = (random: Random, seconds: number): Signal => {
  const force = contour([
    [0, 0],
    [0.02, 1],
    [0.09, 0.55],
    [seconds, 0],
  ]);
  const air = throughThroat(burst(seconds, random, highPass(110)), [
    [260, 1.6, 160],
    [620, 1, 260],
    [1180, 0.55, 380],
    [2300, 0.2, 700],
  ]);
  return unit(shaped(air, (x, t) => x * force(t) * (0.75 + 0.25 * Math.sin(turn * 41 * t))));
};

/** Lips that flap some twenty times a second, slower as the breath goes. */
const blow = (random: Random): Signal => {
  const seconds = 0.85;
  const breath = contour([
    [0, 0],
    [0.12, 1],
    [0.45, 0.7],
    [seconds, 0],
  ]);
  const air = throughThroat(burst(seconds, random, highPass(150)), [
    [330, 1, 240],
    [860, 1, 420],
    [1900, 0.5, 900],
  ]);
  return unit(
    shaped(
      air,
      (x, t) => x * breath(t) * (0.3 + 0.7 * (0.5 + 0.5 * Math.sin(turn * (23 * t - 5 * t * t))) ** 2),
    ),
  );
};
