import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, turn, unit } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { overTheField } from '../engine/surroundings.ts';
import { voice } from '../engine/throat.ts';

/**
 * A tawny owl beyond two fields: one long hoot, a rest, a short one taken back, and the long one that
 * trembles some twelve times a second.
 */
export const owl: Sound = {
  lufs: -25,
  make: random => {
    const calls = strip(
      [0.05, hoot(random, 0.85, 0), 0.85],
      [3.3, hoot(random, 0.22, 0), 0.4],
      [3.75, hoot(random, 1.55, 0.7), 1],
    );
    const far = filtered(calls, lowPass(1150, 0.6), lowPass(1500), highPass(420));
    return faded(overTheField(random, far, { wet: 0.6, dry: 0.4 }), 0.8);
  },
};

/** Nearly a flute: it swells, sinks a little at its end, and has air in it. */
const hoot = (random: Random, seconds: number, tremble: number): Signal => {
  const hertz = random.range(770, 800);
  const raw = voice(random, {
    seconds,
    pitch: share => hertz * (0.965 + 0.045 * Math.sin(Math.PI * Math.min(1, share * 1.25)) - 0.03 * share),
    fall: 2.4,
    overtones: 4,
    unsteadiness: 0.006,
    rough: { depth: 0.05, hertz: 40 },
    breath: 0.12,
    below: 0,
  });
  const shape = (t: number) => {
    const share = t / seconds;
    const shiver = tremble * Math.max(0, 1 - share * 1.25);
    return Math.sin(Math.PI * share ** 0.7) * (1 - shiver * (0.5 + 0.5 * Math.sin(turn * 12.5 * t)));
  };
  return unit(shaped(filtered(raw, lowPass(2200)), (x, t) => x * shape(t)));
};
