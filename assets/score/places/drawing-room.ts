import { bandPass, bell, filteredLoop, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import { prominence } from '../engine/prominence.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain } from '../engine/signal.ts';
import {
  both,
  gathered,
  layOver,
  placeInLoop,
  type Stereo,
  shapedBoth,
  stillness,
} from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';

const seconds = 44;

/** A long room in a house on the front, at dusk: a clock already packed and still going, and the sea behind glass. */
export const drawingRoom: Place = {
  seconds,
  lufs: -32,
  make: random => {
    const bed = stillness(seconds);
    const hush = layer(seconds, random, 0.3, bandPass(110, 0.35), lowPass(420, 0.5), highPass(38));
    layOver(bed, hush, gain(-17));
    layOver(bed, layer(seconds, random, 0.1, bandPass(1500, 0.35), lowPass(3400, 0.6)), gain(-36));
    sea(random, bed);
    chimney(random, bed);
    clock(random, bed);
    return bed;
  },
};

/** Swell along a wall across the road: two tall windows keep everything but its weight. */
const sea = (random: Random, bed: Stereo): void => {
  const [left, right] = [swells(random), swells(random)];
  const weight = layer(seconds, random, 0.45, bandPass(92, 0.5), lowPass(240, 0.6), highPass(36));
  const body = layer(seconds, random, 0.4, bandPass(330, 0.6), lowPass(620, 0.6), bell(175, 4, 4));
  const spray = layer(seconds, random, 0.35, bandPass(900, 0.6), lowPass(1300, 0.7));
  const heard = (noise: Stereo, still: number, late: number, decibels: number) =>
    layOver(
      bed,
      gathered(
        shapedBoth(
          noise,
          t => still + left(t - late),
          t => still + right(t - late),
        ),
        0.8,
        0.25,
      ),
      gain(decibels),
    );
  heard(weight, 0.4, 0, -10);
  heard(body, 0.22, 0.5, -17);
  heard(spray, 0.1, 1.1, -31);
};

/** One every six seconds or so, none like the last: a slow rise, a heavier fall. */
const swells = (random: Random) => {
  const count = 7;
  const waves = Array.from({ length: count }, (_, k) => ({
    at: ((k + 0.5 + random.range(-0.3, 0.3)) * seconds) / count,
    height: random.range(0.5, 1.1),
    rise: random.range(1.1, 1.9),
    fall: random.range(1.9, 3.4),
  }));
  const grain = gust(seconds, random, { corner: 0.5, highest: 4, fall: 1.2 });
  return (t: number): number =>
    waves.reduce((sum, { at, height, rise, fall }) => {
      const since = ((t - at + seconds * 1.5) % seconds) - seconds / 2;
      return sum + height * Math.exp(-((since / (since < 0 ? rise : fall)) ** 2));
    }, 0) *
    (1 + 0.12 * grain(t));
};

/** A flue open to the sky: air across its top, which it answers a little below the voice of anything. */
const chimney = (random: Random, bed: Stereo): void => {
  const draught = gust(seconds, random, { corner: 0.08, highest: 1.5, fall: 2.5 });
  const flue = layer(seconds, random, 0.9, bandPass(148, 7), lowPass(500));
  layOver(
    bed,
    gathered(
      shapedBoth(flue, t => Math.exp(0.7 * draught(t))),
      0.5,
      -0.5,
    ),
    gain(-25),
  );
};

/** Beats in the loop: one each .55 seconds, a bracket clock's pendulum of 30 centimetres. */
const beats = 80;
/** Decibels by which a tick stands above the room in its own band: near, but in a box. */
const above = 9;

const tick = (random: Random, hertz: number) =>
  struck(random, {
    modes: modesOf(hertz, 0.012, [
      [0.37, 1.3, 0.7],
      [1, 1, 1],
      [1.7, 0.6, 0.4],
      [3.1, 0.3, 0.25],
    ]),
    knock: 0.12,
  });

/** In a box, in straw: a tick, and a tock that is a little lower and a little late. */
const clock = (random: Random, bed: Stereo): void => {
  const going = stillness(seconds);
  const stands = prominence(bed, 350, 1400)(tick(random, 610), above);
  for (let beat = 0; beat < beats; beat++) {
    const tock = beat % 2;
    const pallet = tick(random, (tock ? 545 : 610) * random.range(0.995, 1.005));
    const at = (beat * seconds) / beats + 0.022 * tock + 0.001 * random.gauss();
    placeInLoop(going, pallet, { at, times: stands * random.range(0.88, 1) * (tock ? 0.8 : 1), pan: -0.35 });
  }
  const carpet = room(random, {
    rings: [0.7, 0.55, 0.4, 0.2],
    before: 0.009,
    echoes: { count: 7, within: 0.05, times: 0.5 },
  });
  const boxed = both(going, side => filteredLoop(side, bell(240, 2, 5), lowPass(1300, 0.6), lowPass(2200)));
  layOver(bed, heardIn(boxed, carpet, { wet: 0.4, dry: 0.9, ends: 'loop' }));
};
