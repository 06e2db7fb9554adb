import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { lay, shaped, silence, sounded, turn } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';

/** The British pay tone: 400 Hz, an eighth of a second on and as long off. */
const hertz = 400;
const each = 0.125;
const count = 9;
/** Seconds over which a pip is let in and out by the line. */
const edge = 0.006;

/** The pips in an earpiece: the money is used up; then a click, and a line with nobody on it. */
export const pips: Sound = {
  lufs: -26,
  make: random => {
    const long = count * each * 2 + 0.9;
    const tone = sounded(count * each * 2, t => {
      const since = t % (each * 2);
      const open = Math.max(0, Math.min(1, since / edge, (each - since) / edge));
      return open * (Math.sin(turn * hertz * t) + 0.22 * Math.sin(turn * 3 * hertz * t));
    });
    const cut = struck(random, { modes: modesOf(900, 0.004, [[1, 1, 1]]), knock: 0.6 });
    const line = silence(long);
    lay(
      line,
      shaped(burst(long, random, bandPass(1200, 0.4)), x => x),
      0.03,
    );
    lay(line, strip([0.05, tone, 0.5], [count * each * 2 + 0.1, cut, 0.6]));
    // The band of a telephone.
    return faded(filtered(line, highPass(300), highPass(300), lowPass(2800), lowPass(3400)), 0.5);
  },
};
