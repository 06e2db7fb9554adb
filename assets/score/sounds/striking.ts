import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, turn } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A mantelpiece clock strikes three on a coil of wire; further down the shop a tin one makes it two. */
export const striking: Sound = {
  lufs: -24,
  make: random => {
    const cuts: Cut[] = [
      [0.02, released(random), 0.16],
      [0.1, fly(random), 0.05],
    ];
    for (let blow = 0; blow < 3; blow++) {
      const at = 0.75 + blow * 1.34 + random.range(-0.02, 0.02);
      cuts.push([at - 0.045, released(random), 0.05], [at, coil(random), random.range(0.85, 1)]);
    }
    for (let blow = 0; blow < 2; blow++)
      cuts.push([4.55 + blow * 0.92, filtered(cup(random), lowPass(2600)), 0.17 - 0.03 * blow]);
    const heard = filtered(strip(...cuts), highPass(80), lowPass(4200, 0.6));
    return faded(inBareRoom(random, heard, { wet: 0.3, dry: 0.75 }), 1.6);
  },
};

/** A lever let go, before each blow. */
const released = (random: Random): Signal =>
  struck(random, {
    modes: modesOf(540, 0.012, [
      [1, 1, 1],
      [1.8, 0.6, 0.5],
      [3.1, 0.4, 0.3],
    ]),
    knock: 0.3,
  });

/** The little vane that keeps the striking slow, whirring all the while. */
const fly = (random: Random): Signal =>
  shaped(
    burst(3.6, random, bandPass(900, 0.8), lowPass(2400)),
    (x, t) => x * Math.min(1, t / 0.2) * Math.min(1, (3.6 - t) / 0.4) * (0.6 + 0.4 * Math.sin(turn * 19 * t)),
  );

/** Steel wire in a spiral: a low note that hums on, and over it a crowd of partials that don't belong. */
const coil = (random: Random): Signal =>
  struck(random, {
    modes: [
      { hertz: 208, lasts: 0.9, times: 0.7 },
      { hertz: 209.3, lasts: 0.75, times: 0.4 },
      { hertz: 331, lasts: 0.6, times: 1 },
      { hertz: 332.4, lasts: 0.55, times: 0.5 },
      { hertz: 562, lasts: 0.36, times: 0.7 },
      { hertz: 849, lasts: 0.22, times: 0.5 },
      { hertz: 1190, lasts: 0.13, times: 0.3 },
      { hertz: 1702, lasts: 0.07, times: 0.18 },
    ],
    knock: 0.16,
  });

const cup = (random: Random): Signal =>
  struck(random, {
    modes: modesOf(1090, 0.2, [
      [1, 1, 1],
      [1.006, 0.9, 0.6],
      [1.72, 0.5, 0.4],
      [2.6, 0.25, 0.2],
    ]),
    knock: 0.12,
  });
