import { swell } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped, silence, turn } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const seconds = 6;

/** Rubber wheels on lino, one of them loose; something of steel on it that does not lie still. */
export const trolley: Sound = {
  lufs: -24,
  make: random => {
    const pass = swell(seconds, 2.4, 3);
    const roll = shaped(
      burst(seconds, random, bandPass(240, 0.7), lowPass(800), highPass(80)),
      (x, t) => x * pass(t) * (1 + 0.35 * Math.sin(turn * 3.1 * t) + 0.15 * Math.sin(turn * 6.3 * t)),
    );
    const cuts: Cut[] = [
      [0, roll, 1],
      [0, silence(seconds + 0.4), 1],
    ];
    for (let at = 0.4; at < seconds - 0.6; at += 0.32 + 0.02 * random.gauss()) {
      const wheel = struck(random, {
        modes: modesOf(random.range(300, 360), 0.012, [
          [1, 1, 1],
          [2.2, 0.6, 0.4],
        ]),
        knock: 0.15,
      });
      cuts.push([at, wheel, 0.16 * pass(at) * random.range(0.5, 1)]);
      if (!random.chance(0.55)) continue;
      const steel = modesOf(random.range(1750, 2100), 0.03, [
        [1, 1, 1],
        [1.53, 0.8, 0.6],
        [2.41, 0.5, 0.35],
      ]);
      cuts.push([
        at + random.range(0.02, 0.12),
        struck(random, { modes: steel, knock: 0.15 }),
        0.05 * pass(at) * random.range(0.3, 1),
      ]);
    }
    const corridor = inBareRoom(random, filtered(strip(...cuts), lowPass(2600)), { wet: 0.9, dry: 0.25 });
    return faded(corridor, 0.8);
  },
};
