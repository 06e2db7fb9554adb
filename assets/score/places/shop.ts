import { bandPass, bell, filteredLoop, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain, sounded, turn } from '../engine/signal.ts';
import { both, layOver, placeInLoop, type Stereo, shapedBoth, stillness } from '../engine/stereo.ts';
import { type Mode, modesOf, struck } from '../engine/struck.ts';

const seconds = 40;

/** A second-hand shop, long, low and full to the ceiling: nothing in it moves but clocks, and no two agree. */
export const shop: Place = {
  seconds,
  lufs: -32,
  make: random => {
    const bed = stillness(seconds);
    hush(random, bed);
    const ticking = stillness(seconds);
    for (const clock of clocks) goes(random, ticking, clock);
    const shelves = room(random, {
      rings: [0.42, 0.34, 0.24, 0.13],
      before: 0.003,
      echoes: { count: 14, within: 0.03, times: 0.7 },
    });
    const heard = heardIn(ticking, shelves, { wet: 0.42, dry: 0.75, ends: 'loop' });
    layOver(
      bed,
      both(heard, side => filteredLoop(side, highPass(110), lowPass(6800))),
      gain(-15),
    );
    return bed;
  },
};

/** The street behind a shut door, air that has been in there for years, and a bulb. */
const hush = (random: Random, bed: Stereo): void => {
  const outside = gust(seconds, random, { corner: 0.07, highest: 0.6 });
  const street = layer(seconds, random, 0.75, lowPass(230, 0.7), highPass(45));
  layOver(
    bed,
    shapedBoth(
      street,
      t => Math.exp(0.28 * outside(t)),
      t => 0.8 * Math.exp(0.28 * outside(t)),
    ),
    gain(-19),
  );
  const room = layer(seconds, random, 0.35, bandPass(300, 0.6), bell(190, 2, 4), lowPass(900));
  layOver(bed, room, gain(-26));
  const dust = layer(seconds, random, 0.2, bandPass(1500, 0.4), lowPass(3600));
  layOver(bed, dust, gain(-39));
  const bulb = sounded(
    seconds,
    t => 0.0009 * Math.sin(turn * 100 * t) + 0.0004 * Math.sin(turn * 200 * t + 1),
  );
  layOver(bed, { left: bulb, right: bulb });
};

interface Clock {
  /** Whole beats in the loop, so that it goes on as it began. */
  readonly beats: number;
  readonly pan: number;
  readonly loud: number;
  /** How unlike its tick its tock is: 1 is the same. */
  readonly limp: number;
  readonly tick: readonly Mode[];
  readonly knock: number;
}

const wood = [
  [1, 1, 1],
  [1.62, 0.7, 0.6],
  [2.71, 0.5, 0.45],
  [4.4, 0.35, 0.25],
] as const;

const tin = [
  [1, 1, 1],
  [1.41, 0.8, 0.8],
  [1.93, 0.6, 0.6],
  [2.87, 0.5, 0.4],
] as const;

/** By the door a tall one; then a mantelpiece, a kitchen, two alarms, a hen that pecks, a drawer of watches. */
const clocks: readonly Clock[] = [
  { beats: 39, pan: -0.55, loud: 0.85, limp: 0.8, tick: modesOf(310, 0.016, wood), knock: 0.25 },
  { beats: 67, pan: 0.5, loud: 0.42, limp: 0.88, tick: modesOf(620, 0.011, wood), knock: 0.3 },
  { beats: 109, pan: -0.15, loud: 0.26, limp: 0.76, tick: modesOf(880, 0.007, tin), knock: 0.35 },
  { beats: 161, pan: 0.75, loud: 0.17, limp: 0.9, tick: modesOf(1350, 0.005, tin), knock: 0.3 },
  { beats: 149, pan: -0.8, loud: 0.1, limp: 0.85, tick: modesOf(1620, 0.005, tin), knock: 0.3 },
  { beats: 41, pan: 0.2, loud: 0.34, limp: 1, tick: modesOf(1040, 0.005, tin), knock: 0.3 },
  { beats: 197, pan: 0.35, loud: 0.045, limp: 0.9, tick: modesOf(2300, 0.003, tin), knock: 0.5 },
];

const goes = (random: Random, into: Stereo, { beats, pan, loud, limp, tick, knock }: Clock): void => {
  const lead = random();
  const behind = limp === 1 ? 0 : random.range(0.02, 0.06);
  const sides = [1, limp].map(size =>
    Array.from({ length: 4 }, () =>
      struck(random, {
        modes: tick.map(mode => ({
          ...mode,
          hertz: (mode.hertz / size ** 0.6) * random.range(0.995, 1.005),
          times: mode.times * random.range(0.75, 1),
        })),
        knock,
      }),
    ),
  );
  for (let beat = 0; beat < beats; beat++) {
    const tock = beat % 2;
    const at = ((beat + lead + tock * behind) * seconds) / beats;
    const times = loud * (tock === 0 ? 1 : limp) * (1 + 0.09 * random.gauss());
    placeInLoop(into, random.pick(sides[tock] ?? []), { at, times, pan });
  }
};
