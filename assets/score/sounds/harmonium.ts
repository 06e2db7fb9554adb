import { swell } from '../engine/contour.ts';
import { bell, filtered, highPass, lowPass } from '../engine/filter.ts';
import { falling, harmonics } from '../engine/harmonics.ts';
import { burst } from '../engine/noise.ts';
import { hertzOf } from '../engine/pitch.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, sounded, turn } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A harmonium carried round the turn of a stair: the bellows are squeezed, and two reeds speak that nobody pressed. */
export const harmonium: Sound = {
  lufs: -25,
  make: random => {
    const foot = struck(random, {
      modes: modesOf(84, 0.07, [
        [1, 1, 1],
        [1.8, 0.7, 0.6],
        [3.1, 0.5, 0.35],
      ]),
      knock: 0.15,
    });
    const carried = strip(
      [0.05, foot, 0.6],
      [0.3, reed(random, 48, 1.5), 0.5],
      [1.55, foot, 0.4],
      [1.75, reed(random, 53, 1.9), 0.42],
      [3.2, foot, 0.3],
    );
    return faded(
      inBareRoom(random, filtered(carried, lowPass(1500), highPass(55)), { wet: 0.75, dry: 0.4 }),
      0.9,
    );
  },
};

/** A free brass reed (MIDI note): rich, a little flat until it has its wind, its partner beating beside it. */
const reed = (random: Random, note: number, seconds: number): Signal => {
  const wind = swell(seconds, 0.5, 0.7);
  const weights = falling(14, 0.9);
  const wheeze = burst(seconds, random, highPass(300), lowPass(1400));
  const hertz = hertzOf(note);
  const one = (cents: number) =>
    sounded(seconds, t => {
      const sag = 1 - 0.012 * Math.exp(-t / 0.18) - 0.006 * (1 - wind(t));
      return harmonics(turn * hertz * 2 ** (cents / 1200) * sag * t, weights);
    });
  const partner = one(9);
  const tone = shaped(
    one(-4),
    (x, t, i) => wind(t) * (0.2 * (x + 0.6 * (partner[i] as number)) + 0.05 * (wheeze[i] as number)),
  );
  return filtered(tone, bell(420, 1.5, 5));
};
