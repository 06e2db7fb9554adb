import { bandPass, bell, filteredLoop, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain, sounded, turn } from '../engine/signal.ts';
import { both, layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { type Wind, wind } from '../engine/wind.ts';

const seconds = 42;

/** A street of shops in a small sea town, out of season: house fronts, somebody's feet, awnings, and the sea at its end. */
export const street: Place = {
  seconds,
  lufs: -30,
  make: random => {
    const bed = stillness(seconds);
    const fronts = houseFronts(random);
    town(random, bed);
    const air = upFromTheSea(random);
    const between = both(air.sound, side => filteredLoop(side, bell(255, 1.6, 3), bell(560, 1.8, 3)));
    layOver(bed, between, gain(-9));
    const walking = stillness(seconds);
    for (let walker = 0; walker < 5; walker++) passer(random, walking, (walker * seconds) / 5);
    layOver(bed, heardIn(walking, fronts, { wet: 0.55, dry: 0.7, ends: 'loop' }), gain(-7));
    const canvas = stillness(seconds);
    awning(random, canvas, air);
    layOver(bed, heardIn(canvas, fronts, { wet: 0.35, dry: 0.8, ends: 'loop' }), gain(-20));
    return bed;
  },
};

/** Brick on both sides, the sky above: single echoes, and not much after them. */
const houseFronts = (random: Random) =>
  room(random, {
    rings: [0.7, 0.8, 0.6, 0.25],
    before: 0.028,
    echoes: { count: 7, within: 0.11, times: 0.6 },
  });

/** What there is when nothing goes by: traffic two streets off, the sea, an extractor behind some kitchen. */
const town = (random: Random, bed: Stereo): void => {
  const traffic = gust(seconds, random, { corner: 0.08, highest: 0.5 });
  const swell = gust(seconds, random, { corner: 0.13, highest: 0.4, fall: 2 });
  const far = layer(seconds, random, 0.6, lowPass(190, 0.6), highPass(48));
  layOver(
    bed,
    shapedBoth(far, t => Math.exp(0.2 * traffic(t))),
    gain(-11),
  );
  const sea = layer(seconds, random, 0.8, bandPass(430, 0.5), lowPass(1100));
  layOver(
    bed,
    shapedBoth(sea, t => Math.exp(0.3 * swell(t))),
    gain(-15),
  );
  const vent = layer(seconds, random, 0.7, bandPass(880, 1.1), lowPass(1900));
  const fan = sounded(
    seconds,
    t => 0.003 * Math.sin(turn * 146.5 * t) + 0.0014 * Math.sin(turn * 293 * t + 1),
  );
  layOver(bed, { left: fan, right: fan });
  layOver(bed, vent, gain(-21));
};

const upFromTheSea = (random: Random): Wind =>
  wind(random, {
    seconds,
    corner: 0.06,
    travel: 0.12,
    alike: 0.55,
    bands: [
      { hertz: 120, q: 0.6, answers: 0.3, decibels: -12 },
      { hertz: 255, q: 1.3, answers: 0.45, decibels: -11 },
      { hertz: 560, q: 1.4, answers: 0.6, decibels: -13 },
      { hertz: 1250, q: 1, answers: 0.7, decibels: -18 },
      { hertz: 3100, q: 0.7, answers: 0.75, decibels: -26 },
    ],
  });

/** Somebody on the pavement, from one end to the other; there is hardly a moment without one, and no two walk alike. */
const passer = (random: Random, into: Stereo, from: number): void => {
  const crossing = random.range(15, 21);
  const pace = random.range(0.5, 0.6);
  const side = random.chance(0.5) ? 1 : -1;
  const near = random.range(0.35, 1);
  const heel = random.ratio(480, 1150);
  for (let at = 0, step = 0; at < crossing; at += pace * (1 + 0.03 * random.gauss()), step++) {
    const share = at / crossing;
    const shoe = struck(random, {
      modes: [
        ...modesOf(heel * random.range(0.93, 1.07), 0.0045, [
          [1, 1, 0.6],
          [1.83, 0.7, 0.35],
        ]),
        { hertz: random.range(125, 165), lasts: 0.014, times: 0.7 },
      ],
      knock: 0.3,
    });
    const foot = step % 2 === 0 ? 1 : 0.8;
    const times = near * foot * random.range(0.6, 1) * Math.sin(Math.PI * share) ** 1.6;
    placeInLoop(into, shoe, { at: from + at, times, pan: side * (1.5 * share - 0.75) });
  }
};

/** Canvas that bellies and slaps back when the wind is in it; a dull cloth, wet at the hem. */
const awning = (random: Random, into: Stereo, air: Wind): void => {
  const kinds = Array.from({ length: 60 }, () => slapOf(random));
  for (const [pan, loud] of [
    [-0.6, 1],
    [0.45, 0.55],
  ] as const) {
    for (let at = 0; at < seconds; ) {
      const force = air.leftGust(at + 0.1 * pan);
      const times = loud * Math.exp(0.75 * force) * random.range(0.2, 1) * 0.8;
      placeInLoop(into, random.pick(kinds), { at, times, pan: pan + random.range(-0.08, 0.08) });
      at += random.range(0.6, 1.6) / (4.2 * Math.exp(0.4 * force));
    }
  }
};

const slapOf = (random: Random) =>
  struck(random, {
    modes: Array.from({ length: 7 }, () => ({
      hertz: random.ratio(85, 620),
      lasts: random.range(0.01, 0.026),
      times: random.range(0.1, 0.5),
    })),
    knock: 0.12,
  });
