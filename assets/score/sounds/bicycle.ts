import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped, turn } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

const seconds = 5.5;
/** Seconds in when it is nearest; metres off then; metres a second. */
const nearest = 2.5;
const off = 5;
const speed = 4.6;

const nearness = (t: number): number => off / Math.hypot(off, speed * (t - nearest));

/** A bicycle let run down the street: its wheel ticks over, a mudguard shivers at each bad place in the road. */
export const bicycle: Sound = {
  lufs: -25,
  make: random => {
    const tyres = shaped(
      burst(seconds, random, bandPass(1150, 0.5), lowPass(3400)),
      (x, t) => x * nearness(t) ** 1.5 * (1 + 0.25 * Math.sin(turn * 2.1 * t)),
    );
    const cuts: Cut[] = [[0, tyres, 0.16]];
    const pawl = struck(random, {
      modes: modesOf(1480, 0.0035, [
        [0.4, 1.4, 0.6],
        [1, 1, 1],
        [1.7, 0.7, 0.6],
        [2.3, 0.5, 0.3],
      ]),
      knock: 0.35,
    });
    // Two pawls that don't fall quite together, on a wheel that is a little out of true.
    for (let at = 0.1, tooth = 0; at < seconds - 0.2; tooth++) {
      const times = 0.3 * nearness(at) ** 1.3 * (tooth % 2 === 0 ? 1 : 0.72) * random.range(0.8, 1);
      cuts.push([at, pawl, times]);
      at += (1 / 27) * (1 + 0.05 * Math.sin(turn * 1.6 * at)) * random.range(0.97, 1.03);
    }
    for (const bump of [1.3, 2.2, 2.46, 3.7]) {
      for (let k = 0; k < 5; k++) {
        const guard = struck(random, {
          modes: modesOf(random.range(370, 430), 0.02, [
            [1, 1, 1],
            [2.3, 0.7, 0.5],
            [4.1, 0.4, 0.25],
          ]),
          knock: 0.3,
        });
        cuts.push([
          bump + 0.042 * k + random.range(0, 0.012),
          guard,
          (0.5 * nearness(bump) ** 1.4) / (k + 1.2),
        ]);
      }
    }
    const heard = filtered(strip(...cuts), highPass(150), lowPass(4300, 0.6));
    return faded(
      overTheField(
        random,
        shaped(heard, (x, t) => x * Math.min(1, t / 0.8)),
        { wet: 0.22, dry: 0.85 },
      ),
      1.6,
    );
  },
};
