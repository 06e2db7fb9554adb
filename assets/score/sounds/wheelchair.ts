import { swell } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped, turn } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const seconds = 2.6;

/** A wheelchair let off its brake and turned on a carpet: tyres, a spoke that ticks, cane that takes the weight. */
export const wheelchair: Sound = {
  lufs: -25,
  make: random => {
    const turning = swell(seconds, 0.5, 0.8);
    const tyres = shaped(
      burst(seconds, random, bandPass(210, 0.6), lowPass(700)),
      (x, t) => x * turning(t) * (1 + 0.25 * Math.sin(turn * 2.2 * t)),
    );
    const cane = friction(random, {
      seconds: 0.8,
      slips: [
        [0, 16],
        [0.5, 38],
        [1, 20],
      ],
      unevenness: 0.15,
      rings: [
        [270, 6, 0.8],
        [480, 8, 1],
        [890, 9, 0.5],
        [1420, 9, 0.2],
      ],
    });
    const part = (hertz: number, knock: number) =>
      struck(random, {
        modes: modesOf(hertz, 0.012, [
          [1, 1, 1],
          [1.73, 0.7, 0.5],
          [2.9, 0.4, 0.25],
        ]),
        knock,
      });
    const cuts: Cut[] = [
      [0.03, part(520, 0.3), 0.5],
      [0.07, part(230, 0.2), 0.5],
      [0.2, tyres, 0.5],
      [0.35, cane, 0.28],
      [2.45, cane, 0.14],
    ];
    for (let at = 0.5; at < seconds; at += random.range(0.3, 0.38)) cuts.push([at, part(980, 0.15), 0.07]);
    return faded(
      inBareRoom(random, filtered(strip(...cuts), lowPass(2600), highPass(60)), { wet: 0.15, dry: 0.9 }),
      0.5,
    );
  },
};
