import { bubble } from '../engine/bubble.ts';
import { bandPass, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { gain } from '../engine/signal.ts';
import { layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { wind } from '../engine/wind.ts';

const seconds = 48;

/** Low tide: a sea a long way out, a little wind, wet sand letting its water go. */
export const shore: Place = {
  seconds,
  lufs: -31,
  make: random => {
    const bed = stillness(seconds);
    const [left, right] = [breakers(random), breakers(random)];
    const roar = layer(seconds, random, 0.35, bandPass(150, 0.4), lowPass(420, 0.6), highPass(36));
    layOver(
      bed,
      shapedBoth(
        roar,
        t => 0.7 + 0.5 * left(t),
        t => 0.7 + 0.5 * right(t),
      ),
      0.5,
    );
    const surf = layer(seconds, random, 0.25, bandPass(520, 0.4), lowPass(1700, 0.6));
    layOver(
      bed,
      shapedBoth(
        surf,
        t => 0.32 + left(t),
        t => 0.32 + right(t),
      ),
      0.3,
    );
    const foam = layer(seconds, random, 0.2, bandPass(1700, 0.45), highShelf(3000, -8), lowPass(4200));
    layOver(
      bed,
      shapedBoth(
        foam,
        t => 0.2 + left(t - 0.8),
        t => 0.2 + right(t - 0.8),
      ),
      0.075,
    );
    const air = wind(random, {
      seconds,
      corner: 0.05,
      travel: 0.7,
      alike: 0.35,
      bands: [
        { hertz: 110, q: 0.6, answers: 0.25, decibels: -13 },
        { hertz: 330, q: 0.7, answers: 0.4, decibels: -18 },
        { hertz: 900, q: 0.8, answers: 0.55, decibels: -25 },
        { hertz: 2400, q: 0.7, answers: 0.7, decibels: -33 },
      ],
    });
    layOver(bed, air.sound);
    wetSand(random, bed);
    return bed;
  },
};

/** Far breakers overlap: each is a slow rise and a slower fall, and no two are alike. About one in seven seconds. */
const breakers = (random: Random) => {
  const count = 7;
  const waves = Array.from({ length: count }, (_, k) => ({
    at: ((k + 0.5 + random.range(-0.3, 0.3)) * seconds) / count,
    height: random.range(0.45, 1),
    rise: random.range(1.3, 2.4),
    fall: random.range(2.2, 4),
  }));
  const murmur = gust(seconds, random, { corner: 0.3, highest: 2.5, fall: 1.2 });
  return (t: number): number => {
    const sum = waves.reduce((s, { at, height, rise, fall }) => {
      const since = ((t - at + seconds * 1.5) % seconds) - seconds / 2;
      return s + height * Math.exp(-((since / (since < 0 ? rise : fall)) ** 2));
    }, 0);
    return Math.max(0, sum * (1 + 0.12 * murmur(t)));
  };
};

/** Pinpricks close by: bubbles of a millimetre leaving the sand. */
const wetSand = (random: Random, bed: Stereo): void => {
  const damp = gust(seconds, random, { corner: 0.2, highest: 3, fall: 1 });
  for (let k = 0; k < 34 * seconds; k++) {
    const at = random() * seconds;
    if (!random.chance(Math.min(1, 0.4 * Math.exp(0.7 * damp(at))))) continue;
    const times = gain(-52) * Math.min(3, Math.exp(0.7 * random.gauss()));
    placeInLoop(bed, bubble(random.ratio(0.0007, 0.0018), 0.1), { at, times, pan: random.range(-0.9, 0.9) });
  }
};
