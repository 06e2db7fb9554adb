import { bandPass, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { burst, layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { gain, shaped, turn } from '../engine/signal.ts';
import { layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { type Wind, wind } from '../engine/wind.ts';

const seconds = 44;

/** A beet field in August, at night: wind a long way off, a hedge close behind, crickets in it; nothing else for miles. */
export const nightField: Place = {
  seconds,
  lufs: -32,
  make: random => {
    const bed = stillness(seconds);
    const far = layer(seconds, random, 0.3, bandPass(72, 0.5), lowPass(210, 0.6), highPass(36));
    const leagues = [
      gust(seconds, random, { corner: 0.03, highest: 0.5, fall: 3 }),
      gust(seconds, random, { corner: 0.03, highest: 0.5, fall: 3 }),
    ] as const;
    layOver(
      bed,
      shapedBoth(
        far,
        t => Math.exp(0.4 * leagues[0](t)),
        t => Math.exp(0.4 * leagues[1](t)),
      ),
      gain(-8),
    );
    const air = wind(random, {
      seconds,
      corner: 0.03,
      travel: 1.1,
      alike: 0.2,
      bands: [
        { hertz: 140, q: 0.6, answers: 0.3, decibels: -10 },
        { hertz: 290, q: 0.7, answers: 0.45, decibels: -16 },
        { hertz: 520, q: 0.8, answers: 0.6, decibels: -24 },
      ],
    });
    layOver(bed, air.sound);
    hedge(random, bed, air);
    beet(random, bed, air);
    for (const [pan, loud] of crickets) cricket(random, bed, pan, loud);
    return bed;
  },
};

/** Thorn behind the left shoulder: small hard leaves, late on the gust and soon done. */
const hedge = (random: Random, bed: Stereo, air: Wind): void => {
  const flurry = gust(seconds, random, { corner: 0.7, highest: 6, fall: 2 });
  const thorn = layer(seconds, random, 0.4, bandPass(1900, 0.5), highPass(650), lowPass(4200, 0.6));
  layOver(
    bed,
    shapedBoth(
      thorn,
      t => 1.25 * Math.exp(0.8 * air.leftGust(t - 0.6) + 0.2 * flurry(t)),
      t => 0.6 * Math.exp(0.8 * air.leftGust(t - 0.9) + 0.2 * flurry(t - 0.2)),
    ),
    gain(-27),
  );
};

/** Broad leaves to the shin: they pat one another, close to the ground. */
const beet = (random: Random, bed: Stereo, air: Wind): void => {
  const leaves = Array.from({ length: 30 }, () => {
    const hertz = random.ratio(380, 1100);
    const lasts = random.range(0.012, 0.035);
    return shaped(
      burst(lasts * 5, random, bandPass(hertz, 1.1), lowPass(2200)),
      (x, t) => x * Math.min(1, t / 0.004) * Math.exp(-t / lasts),
    );
  });
  for (let k = 0; k < 34 * seconds; k++) {
    const at = random() * seconds;
    const pan = random.range(-1, 1);
    const force = pan < 0 ? air.leftGust(at - 0.2) : air.rightGust(at - 0.2);
    if (!random.chance(Math.min(1, 0.4 * Math.exp(force)))) continue;
    const times = gain(-28) * Math.min(3, Math.exp(0.6 * random.gauss()));
    placeInLoop(bed, random.pick(leaves), { at, times, pan });
  }
};

/** Where each dark bush-cricket sits in the hedge, and how loud it comes. */
const crickets = [
  [-0.8, 1],
  [-0.35, 0.6],
  [0.7, 0.35],
] as const;

/** A dark bush-cricket says one short dry thing, broad as a breath, and waits; warm nights less long. */
const cricket = (random: Random, bed: Stereo, pan: number, loud: number): void => {
  const rest = random.range(1.3, 2);
  for (let at = random() * rest; at < seconds - 0.4; at += rest * random.range(0.7, 1.6)) {
    const strokes = 3;
    const chirp = shaped(burst(0.11, random, bandPass(6200, 1), highPass(3800), lowPass(8500)), (x, t) => {
      const within = t / 0.1;
      if (within >= 1) return 0;
      return x * Math.sin(Math.PI * within) * (0.4 + 0.6 * Math.sin(turn * strokes * 0.5 * within) ** 2);
    });
    placeInLoop(bed, chirp, { at, times: gain(-33) * loud * random.range(0.6, 1), pan });
  }
};
