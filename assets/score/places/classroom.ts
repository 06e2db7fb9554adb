import { bubble } from '../engine/bubble.ts';
import { bandPass, bell, filtered, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import { prominence } from '../engine/prominence.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain } from '../engine/signal.ts';
import { layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { wind } from '../engine/wind.ts';

const seconds = 44;

/** A schoolroom in the morning: a high room, a big window, a radiator that has just come on, a clock down the passage. */
export const classroom: Place = {
  seconds,
  lufs: -31,
  make: random => {
    const bed = stillness(seconds);
    const still = layer(seconds, random, 0.4, lowPass(210, 0.5), highPass(40), bell(125, 1.4, 3));
    layOver(bed, still, 0.2);
    layOver(bed, layer(seconds, random, 0.25, bandPass(640, 0.35), lowPass(1500, 0.6)), gain(-22));
    window(random, bed);
    radiator(random, bed);
    clock(random, bed);
    return bed;
  },
};

/** High panes to the left; what is outside comes in without its edge. */
const window = (random: Random, bed: Stereo): void => {
  const outside = wind(random, {
    seconds,
    corner: 0.04,
    travel: 0.1,
    alike: 0.6,
    bands: [
      { hertz: 120, q: 0.7, answers: 0.25, decibels: -15 },
      { hertz: 290, q: 0.8, answers: 0.35, decibels: -17 },
      { hertz: 900, q: 0.7, answers: 0.45, decibels: -28 },
    ],
  });
  layOver(bed, { left: outside.sound.left, right: outside.sound.right.map(x => x * 0.7) }, 0.8);
};

/** Hot water under the window: a thin steady rush in iron, air that goes along it, iron that stretches. */
const radiator = (random: Random, bed: Stereo): void => {
  const flow = gust(seconds, random, { corner: 0.35, highest: 5, fall: 1.2 });
  const rush = layer(seconds, random, 0.75, bandPass(1350, 0.8), bell(620, 3, 5), lowPass(2600, 0.6));
  layOver(
    bed,
    shapedBoth(
      rush,
      t => Math.exp(0.14 * flow(t)),
      t => 0.55 * Math.exp(0.14 * flow(t)),
    ),
    gain(-24),
  );
  const pipes = stillness(seconds);
  const air = gust(seconds, random, { corner: 0.09, highest: 0.8, fall: 1.4 });
  const gurgle = prominence(bed, 200, 900);
  for (let k = 0; k < 15 * seconds; k++) {
    const at = random() * seconds;
    if (!random.chance(Math.min(1, 0.25 * Math.exp(1.3 * air(at))))) continue;
    const drop = filtered(bubble(random.ratio(0.005, 0.011), 0.06), lowPass(900));
    const times = gurgle(drop, 1.5) * Math.min(1.6, Math.exp(0.5 * random.gauss()));
    placeInLoop(pipes, drop, { at, times, pan: -0.5 + random.range(-0.2, 0.3) });
  }
  const above = prominence(bed, 700, 3000);
  for (let at = 0.8; at < seconds - 0.5; at += random.range(1.1, 4.2)) {
    const iron = modesOf(random.range(760, 1180), 0.012, [
      [1, 1, 1],
      [1.57, 0.8, 0.6],
      [2.31, 0.5, 0.25],
    ]);
    const tick = filtered(struck(random, { modes: iron, knock: 0.1 }), lowPass(2600));
    placeInLoop(pipes, tick, { at, times: above(tick, random.range(0, 4)), pan: -0.45 });
  }
  layOver(bed, heardIn(pipes, highRoom(random), { wet: 0.4, dry: 0.8, ends: 'loop' }));
};

/** A seconds pendulum at the end of a stone passage: mostly what the passage makes of it. */
const clock = (random: Random, bed: Stereo): void => {
  const above = prominence(bed, 250, 1300);
  const passage = stillness(seconds);
  for (let beat = 0; beat < seconds; beat++) {
    const to = beat % 2 === 0;
    const modes = modesOf(to ? 410 : 345, 0.02, [
      [1, 1, 1],
      [1.83, 0.45, 0.7],
      [2.74, 0.5, 0.35],
    ]);
    const stroke = filtered(struck(random, { modes, knock: 0.3 }), lowPass(1500), highPass(220));
    const at = beat + (to ? 0.2 : 0.222) + 0.002 * random.gauss();
    placeInLoop(passage, stroke, { at, times: above(stroke, 5.2) * random.range(0.85, 1.1), pan: 0.5 });
  }
  layOver(bed, heardIn(passage, stonePassage(random), { wet: 0.62, dry: 0.45, ends: 'loop' }));
};

const highRoom = (random: Random) =>
  room(random, {
    rings: [1, 1.1, 0.9, 0.5],
    before: 0.012,
    echoes: { count: 9, within: 0.05, times: 0.6 },
  });

const stonePassage = (random: Random) =>
  room(random, {
    rings: [1.5, 1.6, 1, 0.4],
    before: 0.03,
    echoes: { count: 7, within: 0.11, times: 0.6 },
  });
