import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, unit } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';
import { throughThroat, voice } from '../engine/throat.ts';

/** A dog at some other farm: three barks at nothing, and one more, to have had the last word. */
export const dog: Sound = {
  lufs: -25,
  make: random => {
    const cuts: Cut[] = [];
    let at = 0.03;
    for (const [times, rest] of [
      [0.8, 0.46],
      [1, 0.43],
      [0.85, 1.35],
      [0.55, 0],
    ] as const) {
      cuts.push([at, bark(random), times]);
      at += rest * random.range(0.93, 1.07);
    }
    const far = filtered(strip(...cuts), lowPass(1250), lowPass(1700), highPass(260));
    return faded(overTheField(random, far, { wet: 0.95, dry: 0.22 }), 0.7);
  },
};

/** Up in a tenth of a second and down again; more breath at the beginning than a tone. */
const bark = (random: Random): Signal => {
  const seconds = random.range(0.15, 0.19);
  const hertz = random.range(325, 350);
  const raw = voice(random, {
    seconds,
    pitch: share => hertz * (0.82 + 0.38 * Math.sin(Math.PI * Math.min(1, share * 1.5)) - 0.2 * share),
    fall: 0.75,
    overtones: 18,
    unsteadiness: 0.035,
    rough: { depth: 0.3, hertz: 58 },
    breath: 0.35,
    below: 0.35,
  });
  const mouth = throughThroat(raw, [
    [640, 1, 260],
    [1120, 0.7, 340],
    [1900, 0.3, 500],
  ]);
  return unit(shaped(mouth, (x, t) => x * Math.min(1, t / 0.012) * Math.max(0, 1 - t / seconds) ** 0.8));
};
