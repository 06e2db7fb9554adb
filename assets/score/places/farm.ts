import { bubble } from '../engine/bubble.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { white } from '../engine/noise.ts';
import { prominence } from '../engine/prominence.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain, levelled, type Signal, samplesIn } from '../engine/signal.ts';
import { layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { sweptBand } from '../engine/sweep.ts';
import { type Wind, wind } from '../engine/wind.ts';

const seconds = 44;

/** A farmyard in winter: wind that goes round the corner of a barn, a gutter's last drip, a sheet of tin. */
export const farm: Place = {
  seconds,
  lufs: -30,
  make: random => {
    const air = wind(random, {
      seconds,
      corner: 0.06,
      travel: 0.25,
      alike: 0.4,
      bands: [
        { hertz: 75, q: 0.7, answers: 0.26, decibels: -6 },
        { hertz: 170, q: 0.8, answers: 0.34, decibels: -11 },
        { hertz: 520, q: 0.7, answers: 0.4, decibels: -17 },
        { hertz: 1300, q: 0.7, answers: 0.48, decibels: -25 },
        { hertz: 2800, q: 0.7, answers: 0.55, decibels: -34 },
      ],
    });
    const bed = stillness(seconds);
    layOver(bed, air.sound);
    corner(random, bed, air);
    const yard = stillness(seconds);
    drip(random, yard, prominence(bed, 350, 2500));
    tin(random, yard, air, prominence(bed, 200, 2200));
    layOver(bed, heardIn(yard, walls(random), { wet: 0.4, dry: 0.85, ends: 'loop' }));
    return bed;
  },
};

/** Wind at an edge sheds whirls, faster as it blows harder: a breathy note without a pitch of its own, at two corners. */
const corner = (random: Random, bed: Stereo, { leftGust, rightGust }: Wind): void => {
  const own = gust(seconds, random, { corner: 0.3, highest: 2.5, fall: 2 });
  const howl = (hertz: number, gusts: (t: number) => number) =>
    levelled(
      round(white(seconds, random), t => hertz * Math.exp(0.3 * gusts(t) + 0.07 * own(t))),
      0.1,
    );
  const near = howl(290, leftGust);
  const far = howl(420, rightGust);
  const blows = (strength: number, gusts: (t: number) => number) => (t: number) =>
    Math.exp(strength * gusts(t) + 0.16 * own(t));
  layOver(bed, shapedBoth({ left: near, right: near.map(x => x * 0.5) }, blows(0.34, leftGust)), 0.3);
  layOver(bed, shapedBoth({ left: far.map(x => x * 0.4), right: far }, blows(0.4, rightGust)), 0.17);
};

/** A moving band that goes round: run over the loop twice, the second round kept. */
const round = (x: Signal, hertzAt: (t: number) => number): Signal => {
  const twice = new Float64Array(x.length * 2);
  twice.set(x);
  twice.set(x, x.length);
  return sweptBand(sweptBand(twice, hertzAt, 2.4), hertzAt, 1.2).subarray(samplesIn(seconds));
};

/** Off the end of a gutter into something that stands full, never quite in time. */
const drip = (random: Random, yard: Stereo, above: (event: Signal, by: number) => number): void => {
  for (let at = 0.5; at < seconds - 0.4; at += random.range(0.7, 1.9)) {
    const drop = filtered(bubble(random.range(0.0029, 0.0044), random.range(0.08, 0.16)), lowPass(2400));
    placeInLoop(yard, drop, { at, times: above(drop, random.range(-4, 0.5)), pan: 0.55 });
    const splash = filtered(bubble(random.range(0.0016, 0.0024), 0.1), lowPass(2800));
    placeInLoop(yard, splash, {
      at: at + random.range(0.03, 0.08),
      times: above(splash, random.range(-9, -4)),
      pan: 0.6,
    });
  }
};

/** A sheet that has worked loose on a roof: in the gusts it shivers on its nail, and it is never the same shiver. */
const tin = (
  random: Random,
  yard: Stereo,
  { leftGust }: Wind,
  above: (event: Signal, by: number) => number,
): void => {
  const sheet = [
    [1, 1, 1],
    [1.41, 0.9, 0.8],
    [2.17, 0.7, 0.7],
    [3.32, 0.5, 0.5],
    [4.9, 0.35, 0.3],
    [7.3, 0.25, 0.14],
  ] as const;
  for (let at = 0; at < seconds; at += random.ratio(0.06, 0.4)) {
    const force = leftGust(at);
    if (!random.chance(Math.min(0.9, 0.22 * Math.exp(1.2 * force)))) continue;
    const blow = struck(random, { modes: modesOf(random.range(172, 196), 0.045, sheet), knock: 0.12 });
    const rattle = filtered(blow, bandPass(620, 0.35), highPass(150), lowPass(1900));
    const times = above(rattle, 5 + 2.2 * force) * gain(random.range(-7, 0));
    placeInLoop(yard, rattle, { at, times, pan: -0.5 });
  }
};

const walls = (random: Random) =>
  room(random, {
    rings: [0.5, 0.7, 0.5, 0.2],
    before: 0.025,
    echoes: { count: 5, within: 0.12, times: 0.5 },
  });
