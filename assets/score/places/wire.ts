import { aeolian } from '../engine/aeolian.ts';
import { bandPass, filteredLoop, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import { flutter } from '../engine/plastic.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { gain } from '../engine/signal.ts';
import {
  both,
  layOver,
  louderBoth,
  placeInLoop,
  type Stereo,
  shapedBoth,
  stillness,
} from '../engine/stereo.ts';
import { type Wind, wind } from '../engine/wind.ts';

const seconds = 44;

/** A fence at the edge of a ploughed field on the last day of the year: two wires sing, and what has blown there flaps. */
export const wire: Place = {
  seconds,
  lufs: -29,
  make: random => {
    const bed = stillness(seconds);
    const air = wind(random, {
      seconds,
      corner: 0.06,
      travel: 0.7,
      alike: 0.3,
      bands: [
        { hertz: 80, q: 0.6, answers: 0.28, decibels: -6 },
        { hertz: 170, q: 0.7, answers: 0.36, decibels: -7 },
        { hertz: 360, q: 0.8, answers: 0.45, decibels: -11 },
        { hertz: 820, q: 0.8, answers: 0.6, decibels: -17 },
        { hertz: 1800, q: 0.7, answers: 0.66, decibels: -25 },
      ],
    });
    layOver(bed, air.sound);
    frost(random, bed, air);
    wires(random, bed, air);
    for (const bag of bags) flapping(random, bed, air, bag);
    return bed;
  },
};

/** Stiff grass along a ditch. */
const frost = (random: Random, bed: Stereo, air: Wind): void => {
  const flurry = gust(seconds, random, { corner: 0.6, highest: 5, fall: 2 });
  const grass = layer(seconds, random, 0.2, bandPass(2700, 0.5), highPass(1000), lowPass(6000, 0.6));
  layOver(
    bed,
    shapedBoth(
      grass,
      t => Math.exp(0.6 * air.leftGust(t - 0.2) + 0.15 * flurry(t)),
      t => Math.exp(0.6 * air.rightGust(t - 0.2) + 0.15 * flurry(t - 0.3)),
    ),
    gain(-28),
  );
};

/** Fence wire as it is sold: 2.5 and 3.15 millimetres; the lower is strained less and sits to the other side. */
const strung = [
  { millimetres: 2.5, first: 29.3, pan: -0.45 },
  { millimetres: 3.15, first: 24.7, pan: 0.4 },
  { millimetres: 2.5, first: 31.9, pan: 0.1 },
] as const;

const wires = (random: Random, bed: Stereo, air: Wind): void => {
  strung.forEach(({ millimetres, first, pan }, which) => {
    const front = pan < 0 ? air.leftGust : air.rightGust;
    const own = gust(seconds, random, { corner: 0.12, highest: 2 });
    const speed = (t: number) => 5 * Math.exp(0.2 * (0.8 * front(t) + 0.5 * own(t)));
    const sung = aeolian(random, { seconds, metres: millimetres / 1000, first, speed, mean: 5 });
    const angle = ((pan + 1) * Math.PI) / 4;
    const tone = { left: sung.map(x => x * Math.cos(angle)), right: sung.map(x => x * Math.sin(angle)) };
    layOver(bed, louderBoth(tone, gain(which === 2 ? -10 : -6.5)));
  });
};

interface Bag {
  readonly pan: number;
  /** Flaps a second in the usual wind. */
  readonly flaps: number;
  /** The gust it needs before it lifts, in deviations. */
  readonly lifts: number;
  readonly decibels: number;
  /** Hertz: how much the distance leaves of it. */
  readonly top: number;
}

const bags: readonly Bag[] = [
  { pan: -0.7, flaps: 8.5, lifts: -0.5, decibels: -24, top: 2400 },
  { pan: 0.15, flaps: 11, lifts: 0.2, decibels: -25, top: 2000 },
  { pan: 0.8, flaps: 7, lifts: -0.9, decibels: -26, top: 1500 },
  { pan: 0.5, flaps: 12.5, lifts: 0, decibels: -27, top: 1300 },
];

/** Each bag has its own pace, and lies down when the air lets it. */
const flapping = (
  random: Random,
  bed: Stereo,
  air: Wind,
  { pan, flaps, lifts, decibels, top }: Bag,
): void => {
  const own = gust(seconds, random, { corner: 0.25, highest: 2, fall: 1.5 });
  const front = pan < 0 ? air.leftGust : air.rightGust;
  const force = (t: number) => 0.8 * front(t) + 0.6 * own(t);
  const strip = stillness(seconds);
  for (let at = 0; at < seconds - 0.1; ) {
    const lift = force(at) - lifts;
    if (lift < 0) {
      at += 0.09;
      continue;
    }
    const times = gain(decibels) * Math.min(2.5, 0.25 + lift) * random.range(0.35, 1);
    placeInLoop(strip, flutter(random, random.range(0.8, 1.25)), { at, times, pan });
    at += 1 / Math.max(4, flaps + 1.6 * force(at) + 0.1 * flaps * random.gauss());
  }
  layOver(
    bed,
    both(strip, side => filteredLoop(side, highPass(140), lowPass(top, 0.6))),
  );
};
