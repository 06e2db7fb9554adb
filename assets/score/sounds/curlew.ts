import { contour } from '../engine/contour.ts';
import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, turn, unit } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';
import { voice } from '../engine/throat.ts';

/** A curlew far out on the mud: its name, twice, then a bubbling that quickens and gives out. */
export const curlew: Sound = {
  lufs: -25,
  make: random => {
    const cuts: Cut[] = [
      [0.03, slur(random, 0.62, 1060, 1720), 0.75],
      [0.86, slur(random, 0.68, 1090, 1840), 1],
    ];
    let at = 1.86;
    for (let k = 0; k < 15; k++) {
      const share = k / 14;
      const height = 1270 + 240 * Math.sin(Math.PI * share);
      cuts.push([
        at,
        slur(random, 0.105, height, height * 1.19),
        0.68 * Math.sin(Math.PI * (0.14 + 0.84 * share)),
      ]);
      at += 0.22 - 0.07 * Math.sin((Math.PI / 2) * share);
    }
    const far = filtered(strip(...cuts), highPass(600), lowPass(2300, 0.6));
    return faded(overTheField(random, far, { wet: 0.4, dry: 0.7 }), 1);
  },
};

/** A flute that leans up into its note and lets go of it at once. */
const slur = (random: Random, seconds: number, from: number, to: number): Signal => {
  const climb = contour([
    [0, from],
    [0.4, from + 0.12 * (to - from)],
    [0.88, to],
    [1, to * 0.95],
  ]);
  const reed = voice(random, {
    seconds,
    pitch: climb,
    fall: 2.1,
    overtones: 4,
    unsteadiness: 0.012,
    rough: { depth: 0.12, hertz: 27 },
    breath: 0.06,
    below: 0,
  });
  const swelling = (t: number) => Math.sin(Math.PI * Math.min(1, t / seconds) ** 1.25) ** 0.8;
  return unit(shaped(reed, (x, t) => x * swelling(t) * (1 + 0.05 * Math.sin(turn * 13 * t))));
};
