import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { white } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { lay, levelled, shaped, silence } from '../engine/signal.ts';
import { faded } from '../engine/strip.ts';

const seconds = 11;
const claps = 7;

/** Thunder miles off: no crack is left of it, only the long channel of the flash heard one part after another. */
export const thunder: Sound = {
  lufs: -22,
  make: random => {
    const whole = silence(seconds);
    for (let clap = 0; clap < claps; clap++) {
      const at = 0.9 + 6 * (clap / claps) ** 1.1 + random.range(-0.25, 0.25);
      const rise = random.range(0.1, 0.35);
      const fall = random.range(0.45, 1);
      const far = 380 - 210 * (clap / claps);
      const loud = (clap % 2 === 0 ? random.range(0.7, 1) : random.range(0.25, 0.5)) * Math.exp(-clap / 5);
      const roll = levelled(
        filtered(white(seconds, random), lowPass(far), lowPass(far * 1.3), highPass(28)),
        1,
      );
      lay(
        whole,
        shaped(roll, (x, t) => {
          const since = t - at;
          return x * loud * (since < 0 ? Math.exp(-((since / rise) ** 2)) : Math.exp(-since / fall));
        }),
      );
    }
    return faded(
      shaped(whole, (x, t) => x * Math.min(1, t / 0.3)),
      3,
    );
  },
};
