import { contour } from '../engine/contour.ts';
import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, unit } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';
import { throughThroat, voice } from '../engine/throat.ts';

/** A herring gull on some chimney, a street or two off: one long note to begin, then a run of shorter, ever less. */
export const gull: Sound = {
  lufs: -24,
  make: random => {
    const hertz = random.range(760, 840);
    const cuts: Cut[] = [[0.03, cry(random, hertz * 0.88, 0.72, 1.24), 0.7]];
    let at = 0.96;
    for (let k = 0; k < 6; k++) {
      const seconds = 0.29 - 0.014 * k;
      const times = (k === 0 ? 0.8 : 1) * (1 - 0.11 * k) * random.range(0.85, 1);
      cuts.push([at, cry(random, hertz * (1.05 - 0.025 * k), seconds, 1.4 - 0.03 * k), times]);
      at += seconds + random.range(0.06, 0.1);
    }
    const far = filtered(strip(...cuts), highPass(480), lowPass(2500, 0.6), lowPass(3400));
    return faded(overTheField(random, far, { wet: 0.36, dry: 0.75 }), 0.8);
  },
};

/** It breaks upward out of a lower note and comes down again; half a laugh, half a hinge. */
const cry = (random: Random, hertz: number, seconds: number, up: number): Signal => {
  const arch = contour([
    [0, 0.72],
    [0.22, up],
    [0.55, 1.18],
    [1, 0.78],
  ]);
  const raw = voice(random, {
    seconds,
    pitch: share => hertz * arch(share),
    fall: 0.6,
    overtones: 14,
    unsteadiness: 0.05,
    rough: { depth: 0.3, hertz: 46 },
    breath: 0.16,
    below: 0.1,
  });
  const mouth = throughThroat(raw, [
    [1250, 0.6, 500],
    [2200, 1, 600],
    [3300, 0.4, 800],
  ]);
  const shape = (t: number) =>
    Math.min(1, t / 0.04) * Math.min(1, Math.max(0, (seconds - t) / (seconds * 0.42))) ** 1.2;
  return unit(shaped(mouth, (x, t) => x * shape(t)));
};
