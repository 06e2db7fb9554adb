import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, turn } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** An old till: a key down, the bell, the drawer out against its stop; something put in it, and it is shut. */
export const till: Sound = {
  lufs: -23,
  make: random => {
    const cuts: Cut[] = [
      [0.02, iron(random, 260), 0.6],
      [0.1, iron(random, 420), 0.35],
      [0.16, ping(random), 0.5],
      [0.2, runner(random, 0.32), 0.2],
      [0.5, iron(random, 118), 0.9],
      [1.62, runner(random, 0.26), 0.17],
      [1.86, iron(random, 104), 1],
      [1.88, iron(random, 340), 0.4],
    ];
    for (let k = 0; k < 9; k++)
      cuts.push([0.5 + 0.2 * random() ** 2, coin(random), 0.07 * random.range(0.3, 1)]);
    for (let k = 0; k < 4; k++) cuts.push([1.16 + 0.055 * k * k, coin(random), 0.12 / (k + 1)]);
    for (let k = 0; k < 7; k++)
      cuts.push([1.87 + 0.18 * random() ** 2, coin(random), 0.06 * random.range(0.3, 1)]);
    const heard = filtered(strip(...cuts), highPass(70), lowPass(5200, 0.6));
    return faded(inBareRoom(random, heard, { wet: 0.2, dry: 0.85 }), 0.6);
  },
};

const iron = (random: Random, hertz: number): Signal =>
  struck(random, {
    modes: modesOf(hertz, 0.026, [
      [1, 1, 1],
      [1.57, 0.8, 0.7],
      [2.66, 0.5, 0.5],
      [4.2, 0.35, 0.3],
      [7.3, 0.2, 0.15],
    ]),
    knock: 0.35,
  });

const ping = (random: Random): Signal =>
  struck(random, {
    modes: [
      { hertz: 1490, lasts: 0.3, times: 1 },
      { hertz: 1497, lasts: 0.26, times: 0.5 },
      { hertz: 2590, lasts: 0.1, times: 0.25 },
      { hertz: 3940, lasts: 0.04, times: 0.12 },
    ],
    knock: 0.15,
  });

/** A wooden drawer on its runners. */
const runner = (random: Random, seconds: number): Signal =>
  shaped(
    burst(seconds, random, bandPass(420, 0.6), lowPass(1900)),
    (x, t) => x * Math.sin((Math.PI * t) / seconds) ** 0.6 * (1 + 0.3 * Math.sin(turn * 41 * t)),
  );

const coin = (random: Random): Signal =>
  struck(random, {
    modes: modesOf(random.range(1900, 3100), 0.02, [
      [1, 1, 1],
      [1.62, 0.7, 0.6],
      [2.4, 0.4, 0.3],
    ]),
    knock: 0.3,
  });
