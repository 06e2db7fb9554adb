import { bubble } from '../engine/bubble.ts';
import { contour } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';

const seconds = 5;

/** A gutter fills, goes over, and falls in a rope on to wet ground; then it has no more to give. */
export const gutter: Sound = {
  lufs: -24,
  make: random => {
    const flow = contour([
      [0, 0],
      [0.5, 0.5],
      [1.4, 1],
      [2.6, 0.8],
      [3.6, 0.3],
      [4.9, 0],
    ]);
    const splash = shaped(
      burst(seconds, random, bandPass(1250, 0.45), highPass(300), lowPass(4200)),
      (x, t) => x * flow(t) ** 1.3,
    );
    const cuts: Cut[] = [[0, splash, 0.26]];
    for (let k = 0; k < 900; k++) {
      const at = random() * seconds * 0.97;
      if (!random.chance(flow(at))) continue;
      cuts.push([
        at,
        bubble(random.ratio(0.0014, 0.0075), 0.08),
        0.12 * Math.min(2.5, Math.exp(0.6 * random.gauss())),
      ]);
    }
    return faded(overTheField(random, filtered(strip(...cuts), lowPass(5000)), { wet: 0.1, dry: 1 }), 0.6);
  },
};
