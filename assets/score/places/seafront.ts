import { bandPass, bell, filteredLoop, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { type Gust, gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { gain, turn } from '../engine/signal.ts';
import { both, layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { type Wind, wind } from '../engine/wind.ts';

const seconds = 44;

/** A front at high water: waves that come in close below the wall and drag the stones; wind in railings; flagpoles. */
export const seafront: Place = {
  seconds,
  lufs: -29,
  make: random => {
    const bed = stillness(seconds);
    const here = waves(random, 5, 0.75);
    const along = waves(random, 6, 0.4);
    surf(random, bed, here, -0.35);
    surf(random, bed, along, 0.55);
    const roar = layer(seconds, random, 0.4, bandPass(260, 0.35), lowPass(1300, 0.6));
    layOver(bed, roar, gain(-17));
    const air = wind(random, {
      seconds,
      corner: 0.07,
      travel: 0.5,
      alike: 0.3,
      bands: [
        { hertz: 130, q: 0.6, answers: 0.25, decibels: -15 },
        { hertz: 420, q: 0.7, answers: 0.4, decibels: -20 },
        { hertz: 1050, q: 0.8, answers: 0.6, decibels: -26 },
        { hertz: 2600, q: 0.7, answers: 0.7, decibels: -33 },
      ],
    });
    layOver(
      bed,
      both(air.sound, side => filteredLoop(side, bell(690, 3, 4), bell(1010, 3, 3))),
    );
    poles(random, bed, air);
    return bed;
  },
};

interface Wave {
  readonly at: number;
  readonly height: number;
  readonly slow: number;
}

const waves = (random: Random, count: number, least: number): readonly Wave[] =>
  Array.from({ length: count }, (_, k) => ({
    at: ((k + 0.5 + random.range(-0.22, 0.22)) * seconds) / count,
    height: random.range(least, 1.1),
    slow: random.range(0.85, 1.25),
  }));

/** A slow step up round `at`, over so many seconds. */
const step = (t: number, at: number, over: number): number => 1 / (1 + Math.exp((at - t) / over));
const dying = (t: number, from: number, over: number): number => Math.exp(-Math.max(0, t - from) / over);

/** What a wave does, in seconds from its breaking: it gathers, breaks, runs up, and drags back. */
const stages = {
  gathers: (t: number) => step(t, -1.5, 0.45) * dying(t, -0.6, 1.6),
  breaks: (t: number) => step(t, -0.25, 0.2) * dying(t, 0.05, 1.3),
  runs: (t: number) => step(t, 1, 0.5) * dying(t, 1.4, 2.3),
  drags: (t: number) => step(t, 3.9, 0.6) * dying(t, 4.7, 1.4),
} as const;

/** Fine enough for water. */
const perSecond = 100;

/** One stage of all the waves, round the loop, from a table. */
const together = (all: readonly Wave[], stage: (t: number) => number) => {
  const points = seconds * perSecond;
  const table = Float64Array.from({ length: points }, (_, i) =>
    all.reduce((sum, { at, height, slow }) => {
      const since = ((i / perSecond - at + seconds * 1.4) % seconds) - seconds * 0.4;
      return sum + height * stage(since / slow);
    }, 0),
  );
  return (t: number): number => {
    const where = ((t + seconds) * perSecond) % points;
    const whole = Math.floor(where);
    const here = table[whole] as number;
    return here + (where - whole) * ((table[(whole + 1) % points] as number) - here);
  };
};

/** The crest breaks along the beach, so it reaches one ear first; `pan` is where most of it is. */
const surf = (random: Random, bed: Stereo, all: readonly Wave[], pan: number): void => {
  const wash = (
    noise: Stereo,
    stage: (t: number) => number,
    decibels: number,
    grain: Gust,
    depth: number,
  ): void => {
    const force = together(all, stage);
    const ear = (side: number) => (t: number) =>
      Math.cos(((pan * side + 1) * Math.PI) / 4) *
      Math.SQRT2 *
      force(t - 0.35 * side) *
      Math.max(0, 1 + depth * grain(t + side));
    layOver(bed, shapedBoth(noise, ear(1), ear(-1)), gain(decibels));
  };
  const rolling = gust(seconds, random, { corner: 2, highest: 8, fall: 1 });
  const rattling = gust(seconds, random, { corner: 8, highest: 20, fall: 1 });
  const low = layer(seconds, random, 0.35, bandPass(78, 0.6), lowPass(260, 0.7), highPass(38));
  const middle = layer(seconds, random, 0.3, bandPass(470, 0.35), lowPass(2500, 0.6));
  const foam = layer(seconds, random, 0.2, bandPass(1800, 0.4), highPass(450, 0.6), highShelf(5500, -6));
  const stones = layer(seconds, random, 0.2, bandPass(3300, 0.7), highPass(1300), lowPass(6500, 0.6));
  wash(low, stages.gathers, -3, rolling, 0.15);
  wash(middle, stages.breaks, -3.5, rolling, 0.22);
  wash(foam, stages.runs, -8.5, rolling, 0.18);
  wash(stones, stages.drags, -18, rattling, 0.5);
};

/** Ropes against three poles, far enough along to be no more than a ticking that thickens in a gust. */
const poles = (random: Random, bed: Stereo, air: Wind): void => {
  for (const [hertz, pan, loud] of [
    [1130, -0.5, 0.7],
    [1310, 0.3, 1],
    [1480, 0.75, 0.6],
  ] as const) {
    const sway = random.range(0.5, 0.7);
    const swing = random() * turn;
    for (let at = 0; at < seconds; at += random.range(0.28, 0.62)) {
      const force =
        air.leftGust(at) + 0.5 * Math.sin(turn * Math.round(sway * seconds) * (at / seconds) + swing);
      if (!random.chance(0.3 * Math.exp(0.7 * force))) continue;
      const rope = struck(random, {
        modes: modesOf(hertz * random.range(0.99, 1.01), random.range(0.03, 0.06), [
          [0.31, 0.6, 0.5],
          [1, 1, 1],
          [1.51, 0.7, 0.45],
          [2.41, 0.5, 0.25],
        ]),
        knock: 0.2,
      });
      const times = gain(-45) * loud * Math.exp(0.4 * force) * random.range(0.3, 1);
      placeInLoop(bed, rope, { at, times, pan });
    }
  }
};
