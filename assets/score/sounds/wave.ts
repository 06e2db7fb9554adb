import { bubble } from '../engine/bubble.ts';
import { contour } from '../engine/contour.ts';
import { bandPass, filtered, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

const seconds = 6.5;

/** One larger than the rest meets the foot of the wall: a thump in the stone, water going up, water coming down. */
export const wave: Sound = {
  lufs: -23,
  make: random => {
    const thump = contour([
      [0, 0],
      [0.75, 0.25],
      [1, 1],
      [1.25, 0.5],
      [2.4, 0],
    ]);
    const up = contour([
      [0.7, 0],
      [1.12, 1],
      [1.9, 0.45],
      [3.6, 0],
    ]);
    const down = contour([
      [1.5, 0],
      [2.35, 1],
      [3, 0.6],
      [6.3, 0],
    ]);
    const stone = shaped(burst(seconds, random, lowPass(210, 0.7), highPass(40)), (x, t) => x * thump(t));
    const body = shaped(burst(seconds, random, bandPass(520, 0.4), lowPass(2600)), (x, t) => x * up(t));
    const spray = shaped(
      burst(seconds, random, bandPass(2000, 0.4), highShelf(5000, -7), lowPass(6500, 0.6)),
      (x, t) => x * (0.6 * up(t - 0.1) + down(t)),
    );
    const cuts: Cut[] = [
      [0, stone, 2.6],
      [0, body, 0.9],
      [0, spray, 0.24],
    ];
    // What went up falls on stones and in pools, in drops as large as coins.
    for (let k = 0; k < 700; k++) {
      const at = random.range(1.4, 5.9);
      if (!random.chance(down(at) ** 1.3)) continue;
      cuts.push([
        at,
        bubble(random.ratio(0.0012, 0.0055), 0.08),
        0.07 * Math.min(2.5, Math.exp(0.6 * random.gauss())),
      ]);
    }
    return faded(
      overTheField(random, filtered(strip(...cuts), lowPass(6500)), { wet: 0.12, dry: 0.95 }),
      0.9,
    );
  },
};
