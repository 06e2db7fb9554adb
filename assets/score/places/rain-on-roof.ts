import { bubble } from '../engine/bubble.ts';
import { bandPass, bell, filteredLoop, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { type Gust, gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { both, layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';

const seconds = 42;

/** Rain on the felt and boards of a pavilion, heard by those under it. Most of it is drops, not hiss. */
export const rainOnRoof: Place = {
  seconds,
  lufs: -29,
  make: random => {
    const shower = gust(seconds, random, { corner: 0.035, highest: 0.6 });
    const bed = stillness(seconds);
    const far = layer(
      seconds,
      random,
      0.15,
      highPass(500, 0.5),
      highShelf(3400, -9, 0.6),
      lowPass(7500, 0.6),
    );
    layOver(
      bed,
      shapedBoth(far, t => Math.exp(0.16 * shower(t))),
      0.1,
    );
    layOver(
      bed,
      shapedBoth(layer(seconds, random, 0.5, bandPass(210, 0.7), lowPass(500)), t =>
        Math.exp(0.1 * shower(t)),
      ),
      0.1,
    );
    const roof = stillness(seconds);
    drops(random, roof, shower);
    const under = heardIn(roof, pavilion(random), { wet: 0.36, dry: 0.95, ends: 'loop' });
    layOver(
      bed,
      both(under, side => filteredLoop(side, highShelf(3000, -6), bell(470, 0.8, 1.5), lowPass(8500))),
    );
    const eaves = stillness(seconds);
    trickle(random, eaves);
    layOver(bed, heardIn(eaves, pavilion(random), { wet: 0.3, dry: 0.8, ends: 'loop' }), 0.9);
    return bed;
  },
};

const pavilion = (random: Random) =>
  room(random, {
    rings: [0.55, 0.5, 0.36, 0.2],
    before: 0.004,
    echoes: { count: 10, within: 0.03, times: 0.7 },
  });

/** Three sizes of drop. The few large ones are what the ear takes for rain; without them it is only a hiss. */
const sizes = [
  {
    perSecond: 420,
    loud: 0.006,
    spread: 0.5,
    most: 2.5,
    hertz: [700, 3000],
    lasts: [0.0012, 0.003],
    knock: 0.3,
  },
  {
    perSecond: 110,
    loud: 0.026,
    spread: 0.6,
    most: 2.4,
    hertz: [380, 1900],
    lasts: [0.002, 0.005],
    knock: 0.35,
  },
  {
    perSecond: 18,
    loud: 0.056,
    spread: 0.4,
    most: 1.7,
    hertz: [230, 900],
    lasts: [0.003, 0.007],
    knock: 0.3,
  },
] as const;

const drops = (random: Random, roof: Stereo, shower: Gust): void => {
  for (const { perSecond, loud, spread, most, hertz, lasts, knock } of sizes) {
    const kinds = Array.from({ length: 300 }, () => {
      const first = random.ratio(hertz[0], hertz[1]);
      const shape = [
        [1, 1, 1],
        [random.range(1.4, 1.9), 0.7, 0.5],
        [random.range(2.3, 3.4), 0.5, 0.25],
      ] as const;
      return struck(random, { modes: modesOf(first, random.range(lasts[0], lasts[1]), shape), knock });
    });
    for (let drop = 0; drop < perSecond * seconds; drop++) {
      const at = random() * seconds;
      const times = loud * Math.min(most, Math.exp(spread * random.gauss())) * Math.exp(0.16 * shower(at));
      placeInLoop(roof, random.pick(kinds), { at, times, pan: random.range(-1, 1) });
    }
  }
};

/** Run-off along the eaves, to the right, and now and then a heavier drip to the left. */
const trickle = (random: Random, eaves: Stereo): void => {
  for (let k = 0; k < 26 * seconds; k++) {
    const times = 0.013 * Math.min(3, Math.exp(0.6 * random.gauss()));
    placeInLoop(eaves, bubble(random.ratio(0.0012, 0.0042), 0.08), {
      at: random() * seconds,
      times,
      pan: random.range(0.35, 0.75),
    });
  }
  for (let at = 0.3; at < seconds - 0.2; at += random.range(0.6, 2.2)) {
    const drip = bubble(random.range(0.0021, 0.0036), random.range(0.06, 0.14));
    placeInLoop(eaves, drip, { at, times: random.range(0.03, 0.06), pan: -0.55 + random.range(-0.1, 0.1) });
  }
};
