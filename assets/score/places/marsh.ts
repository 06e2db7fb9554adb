import { bubble } from '../engine/bubble.ts';
import { bandPass, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { gain } from '../engine/signal.ts';
import { layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { struck } from '../engine/struck.ts';
import { type Wind, wind } from '../engine/wind.ts';

const seconds = 44;

/** A salt marsh in September: rushes, mud that ticks as it dries, and a little water under a hull that goes nowhere. */
export const marsh: Place = {
  seconds,
  lufs: -30,
  make: random => {
    const bed = stillness(seconds);
    const air = wind(random, {
      seconds,
      corner: 0.045,
      travel: 0.9,
      alike: 0.25,
      bands: [
        { hertz: 110, q: 0.6, answers: 0.2, decibels: -22 },
        { hertz: 240, q: 0.7, answers: 0.32, decibels: -23 },
        { hertz: 560, q: 0.8, answers: 0.5, decibels: -25 },
        { hertz: 1300, q: 0.8, answers: 0.65, decibels: -27 },
      ],
    });
    layOver(bed, air.sound);
    rushes(random, bed, air);
    stems(random, bed, air);
    mud(random, bed);
    lapping(random, bed);
    return bed;
  },
};

/** Ten thousand dry blades: high, thin, and never the same at both ears. */
const rushes = (random: Random, bed: Stereo, air: Wind): void => {
  const flurries = [gust(seconds, random, flurry), gust(seconds, random, flurry)] as const;
  const blades = layer(
    seconds,
    random,
    0.12,
    bandPass(3900, 0.5),
    highPass(1300, 0.6),
    lowPass(7000, 0.6),
    lowPass(8500),
  );
  layOver(
    bed,
    shapedBoth(
      blades,
      t => Math.exp(0.6 * air.leftGust(t - 0.3) + 0.22 * flurries[0](t)),
      t => Math.exp(0.6 * air.rightGust(t - 0.3) + 0.22 * flurries[1](t)),
    ),
    gain(-23),
  );
};

const flurry = { corner: 1.2, highest: 10, fall: 1.2 } as const;

/** One stem knocks against the next: a dry tick, seldom in still air and in crowds when it moves. */
const stems = (random: Random, bed: Stereo, air: Wind): void => {
  const kinds = Array.from({ length: 80 }, () => {
    const hertz = random.ratio(1400, 4600);
    return struck(random, {
      modes: [
        { hertz, lasts: random.range(0.001, 0.003), times: 1 },
        { hertz: hertz * 0.43, lasts: 0.004, times: 0.5 },
        { hertz: hertz * 1.7, lasts: 0.001, times: 0.4 },
      ],
      knock: 0.5,
    });
  });
  for (let k = 0; k < 64 * seconds; k++) {
    const at = random() * seconds;
    const pan = random.range(-1, 1);
    const force = pan < 0 ? air.leftGust(at) : air.rightGust(at);
    if (!random.chance(Math.min(1, Math.exp(0.9 * force - 1)))) continue;
    const times = gain(-48) * Math.min(4, Math.exp(0.7 * random.gauss()));
    placeInLoop(bed, random.pick(kinds), { at, times, pan });
  }
};

/** Holes in the mud that open one after another, with a lip to each. */
const mud = (random: Random, bed: Stereo): void => {
  const damp = gust(seconds, random, { corner: 0.15, highest: 2, fall: 1 });
  for (let k = 0; k < 12 * seconds; k++) {
    const at = random() * seconds;
    if (!random.chance(Math.min(1, 0.5 * Math.exp(0.8 * damp(at))))) continue;
    const times = gain(-43) * Math.min(3, Math.exp(0.7 * random.gauss()));
    const hole = bubble(random.ratio(0.0013, 0.0032), random.range(0.15, 0.4));
    placeInLoop(bed, hole, { at, times, pan: random.range(-0.9, 0.9) });
  }
};

/** The last of a creek under planks, to the right: now and then a few slow round notes, and a slack slap. */
const lapping = (random: Random, bed: Stereo): void => {
  const still = layer(seconds, random, 0.5, bandPass(330, 0.8), lowPass(800));
  const stirs = gust(seconds, random, { corner: 0.35, highest: 2, fall: 1.5 });
  layOver(
    bed,
    shapedBoth(
      still,
      t => 0.7 * Math.exp(0.5 * stirs(t)),
      t => Math.exp(0.5 * stirs(t)),
    ),
    gain(-25),
  );
  for (let at = 0; at < seconds - 0.3; at += random.range(0.35, 1.1)) {
    const many = 1 + Math.floor(random() * 4);
    const loud = random.range(0.25, 1) * Math.exp(0.3 * stirs(at));
    for (let k = 0; k < many; k++) {
      const times = gain(-32) * loud * random.range(0.3, 1);
      placeInLoop(bed, bubble(random.ratio(0.004, 0.012), random.range(0.04, 0.1)), {
        at: at + random.range(0, 0.35),
        times,
        pan: 0.35 + random.range(-0.35, 0.35),
      });
    }
  }
};
