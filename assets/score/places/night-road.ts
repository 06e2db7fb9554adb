import { bandPass, bell, filtered, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer, white } from '../engine/noise.ts';
import { prominence } from '../engine/prominence.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain, rate, type Signal, shaped, turn, unit } from '../engine/signal.ts';
import { asStereo, layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { sweptBand } from '../engine/sweep.ts';

/** A small car at night on a wet road, heard by its driver: engine, tyres in water, wipers, drops on the glass. */
export const nightRoad: Place = {
  seconds: 40,
  lufs: -30,
  make: random => {
    const bed = stillness(seconds);
    layOver(bed, asStereo(engine(random)), gain(-39));
    tyres(random, bed);
    const glass = stillness(seconds);
    wipers(random, bed, glass);
    drops(random, glass);
    layOver(bed, heardIn(glass, cabin(random), { wet: 0.35, dry: 0.85, ends: 'loop' }));
    return bed;
  },
};

const seconds = 40;

const cabin = (random: Random) =>
  room(random, {
    rings: [0.09, 0.07, 0.05, 0.04],
    before: 0.001,
    echoes: { count: 8, within: 0.012, times: 0.9 },
  });

/** Turns of the crankshaft a second; a four-cylinder engine fires twice in each. */
const revolutions = 35;
const orders: readonly (readonly [order: number, times: number])[] = [
  [0.5, 0.1],
  [1, 0.35],
  [1.5, 0.16],
  [2, 1],
  [2.5, 0.12],
  [3, 0.18],
  [4, 0.42],
  [6, 0.2],
  [8, 0.1],
  [10, 0.05],
];

/** The engine's speed wanders, but it has turned a whole number of times when the loop closes. */
const engine = (random: Random): Signal => {
  const pull = gust(seconds, random, { corner: 0.07, highest: 0.8 });
  const labour = gust(seconds, random, { corner: 2, highest: 12, fall: 1 });
  const phases = orders.map(() => random() * turn);
  const speed = new Float64Array(seconds * rate).map((_, i) => revolutions * (1 + 0.006 * pull(i / rate)));
  const turned = speed.reduce((sum, s) => sum + s / rate, 0);
  const closing = Math.round(turned) / turned;
  let crank = 0;
  return shaped(speed, (s, t) => {
    crank += (s * closing) / rate;
    const sum = orders.reduce(
      (v, [order, times], k) => v + times * Math.sin(turn * order * crank + (phases[k] as number)),
      0,
    );
    return sum * (1 + 0.12 * labour(t));
  });
};

const tyres = (random: Random, bed: Stereo): void => {
  const surface = gust(seconds, random, { corner: 0.25, highest: 4 });
  const water = gust(seconds, random, { corner: 0.12, highest: 2 });
  const over = (strength: number, wave: (t: number) => number) => (t: number) => Math.exp(strength * wave(t));
  layOver(
    bed,
    shapedBoth(layer(seconds, random, 0.55, lowPass(130, 0.6), highPass(34)), over(0.14, surface)),
    0.5,
  );
  layOver(bed, shapedBoth(layer(seconds, random, 0.4, bandPass(215, 2)), over(0.16, surface)), 0.15);
  layOver(
    bed,
    shapedBoth(layer(seconds, random, 0.3, bandPass(600, 0.4), lowPass(1800, 0.6)), over(0.14, surface)),
    0.1,
  );
  const hiss = layer(
    seconds,
    random,
    0.2,
    highPass(900, 0.5),
    bell(2300, 0.8, 3),
    lowPass(4800, 0.5),
    highShelf(3600, -6),
    lowPass(9000),
  );
  layOver(bed, shapedBoth(hiss, over(0.2, water)), 0.052);
};

/** One stroke and back every two seconds, each a little different, as the rubber catches differently. */
const everySeconds = 2;

const wipers = (random: Random, bed: Stereo, glass: Stereo): void => {
  const above = prominence(bed, 600, 2500);
  for (let stroke = 0; stroke < seconds / everySeconds; stroke++) {
    const at = 0.25 + stroke * everySeconds + 0.008 * random.gauss();
    const there = wipe(random, 0.52, 1);
    const back = wipe(random, 0.56, -1);
    placeInLoop(glass, there, { at, times: above(there, 4.2) * random.range(0.85, 1.1), pan: -0.3 });
    placeInLoop(glass, stop(random, 104), { at: at + 0.55, times: gain(-44), pan: -0.15 });
    placeInLoop(glass, back, { at: at + 0.64, times: above(back, 3.2) * random.range(0.85, 1.1), pan: 0.25 });
    placeInLoop(glass, stop(random, 92), { at: at + 1.22, times: gain(-43), pan: 0.1 });
  }
};

const wipe = (random: Random, long: number, way: 1 | -1): Signal => {
  const arc = (t: number) => 720 + 760 * Math.sin((Math.PI * t) / long) + 180 * way;
  const rubber = sweptBand(white(long, random), arc, 0.9);
  return shaped(
    filtered(rubber, lowPass(2600), lowPass(3800)),
    (x, t) => x * Math.sin((Math.PI * t) / long) * (1 + 0.2 * Math.sin(turn * 27 * t)),
  );
};

const stop = (random: Random, hertz: number): Signal =>
  unit(
    struck(random, {
      modes: modesOf(hertz, 0.03, [
        [1, 1, 1],
        [1.7, 0.6, 0.5],
        [2.9, 0.4, 0.2],
      ]),
      knock: 0.1,
    }),
  );

/** Drops on the windscreen: tiny knocks of many pitches, more of them soft than hard. */
const drops = (random: Random, glass: Stereo): void => {
  const kinds = Array.from({ length: 80 }, () => {
    const modes = modesOf(random.ratio(900, 4200), random.range(0.0008, 0.0024), [
      [1, 1, 1],
      [1.6, 0.7, 0.4],
    ]);
    return filtered(struck(random, { modes, knock: 0.25 }), lowPass(5200));
  });
  for (let drop = 0; drop < 80 * seconds; drop++) {
    const times = 0.011 * Math.min(3.2, Math.exp(0.7 * random.gauss()));
    placeInLoop(glass, random.pick(kinds), { at: random() * seconds, times, pan: random.range(-1, 1) });
  }
};
