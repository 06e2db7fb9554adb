import { bandPass, bell, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { sounded, turn } from '../engine/signal.ts';
import { layOver, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { wind } from '../engine/wind.ts';

const seconds = 40;

/** A calf's stall at night that somebody lives in: a gas heater close by and, behind boards, very little wind. */
export const stall: Place = {
  seconds,
  lufs: -32,
  make: random => {
    const bed = stillness(seconds);
    const air = layer(seconds, random, 0.6, lowPass(150, 0.5), highPass(36));
    layOver(bed, air, 0.1);
    heater(random, bed);
    boards(random, bed);
    return bed;
  },
};

/** Gas through a jet, the flame over it that trembles some ten times a second, and the tin round both. */
const heater = (random: Random, bed: Stereo): void => {
  const pressure = gust(seconds, random, { corner: 0.12, highest: 1.2 });
  const flame = gust(seconds, random, { corner: 8, highest: 15, fall: 0.8 });
  const burns = (share: number, tremble: number) => (t: number) =>
    1 + share * pressure(t) + tremble * flame(t);
  const jet = layer(
    seconds,
    random,
    0.72,
    bandPass(2700, 0.55),
    bell(1500, 1.2, 2),
    highShelf(4200, -7),
    lowPass(6000, 0.6),
  );
  layOver(bed, beside(shapedBoth(jet, burns(0.035, 0.03))), 0.085);
  const roar = layer(seconds, random, 0.72, bandPass(118, 0.9), highPass(45), lowPass(380));
  layOver(bed, beside(shapedBoth(roar, burns(0.05, 0.16))), 0.34);
  const mantle = layer(seconds, random, 0.72, bandPass(480, 1.1), lowPass(1100));
  layOver(bed, beside(shapedBoth(mantle, burns(0.05, 0.12))), 0.11);
  const hollow = sounded(
    seconds,
    t => 0.0022 * Math.sin(turn * 92.5 * t) * (1 + 0.5 * Math.sin((turn * 9 * t) / seconds)),
  );
  layOver(bed, { left: hollow, right: hollow });
};

/** It stands on the left, near the bed. */
const beside = ({ left, right }: Stereo): Stereo => ({ left, right: right.map(x => x * 0.66) });

/** The night at the cracks: low, slow, and thin where it finds a way in. */
const boards = (random: Random, bed: Stereo): void => {
  const outside = wind(random, {
    seconds,
    corner: 0.05,
    travel: 0.2,
    alike: 0.4,
    bands: [
      { hertz: 85, q: 0.7, answers: 0.3, decibels: -17 },
      { hertz: 210, q: 1.2, answers: 0.5, decibels: -19 },
      { hertz: 560, q: 1.6, answers: 0.75, decibels: -27 },
    ],
  });
  layOver(bed, { left: outside.sound.left.map(x => x * 0.6), right: outside.sound.right });
};
