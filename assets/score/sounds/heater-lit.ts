import { contour } from '../engine/contour.ts';
import { bandPass, bell, filtered, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { lay, shaped, silence } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const seconds = 3.6;
const pops = 1.35;

/** A gas heater: the tap, gas, the button that misses once, and then the pop, and a flame that finds its size. */
export const heaterLit: Sound = {
  lufs: -23,
  make: random => {
    const gas = contour([
      [0.2, 0],
      [0.5, 0.6],
      [pops, 0.9],
      [pops + 0.06, 0.5],
      [2.2, 0.4],
      [seconds, 0],
    ]);
    const flame = contour([
      [pops, 0],
      [pops + 0.05, 1],
      [pops + 0.4, 0.45],
      [2.4, 0.3],
      [seconds, 0],
    ]);
    const whole = silence(seconds);
    const jet = burst(seconds, random, bandPass(2600, 0.6), highShelf(4000, -8), lowPass(5200));
    lay(
      whole,
      shaped(jet, (x, t) => x * gas(t)),
      0.12,
    );
    const roar = burst(seconds, random, bandPass(130, 0.8), highPass(45), lowPass(420), bell(240, 1, 3));
    lay(
      whole,
      shaped(roar, (x, t) => x * flame(t)),
      0.5,
    );
    const pop = shaped(
      burst(0.3, random, bandPass(105, 0.9), highPass(45), lowPass(700)),
      (x, t) => x * Math.min(1, t / 0.004) * Math.exp(-t / 0.055),
    );
    const tinny = [
      [1, 1, 1],
      [1.66, 0.8, 0.7],
      [2.8, 0.5, 0.4],
    ] as const;
    const click = (hertz: number) => struck(random, { modes: modesOf(hertz, 0.01, tinny), knock: 0.3 });
    const shell = struck(random, { modes: modesOf(310, 0.03, tinny), knock: 0.1 });
    lay(
      whole,
      strip(
        [0.04, click(540), 0.22],
        [0.78, click(900), 0.3],
        [pops - 0.03, click(880), 0.3],
        [pops, pop, 4],
        [pops + 0.01, shell, 0.25],
      ),
    );
    return faded(inBareRoom(random, filtered(whole, lowPass(5200)), { wet: 0.1, dry: 0.95 }), 1.2);
  },
};
