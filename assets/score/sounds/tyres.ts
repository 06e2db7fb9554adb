import { bandPass, bell, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Sound } from '../engine/recording.ts';
import { lay, type Signal, shaped, silence } from '../engine/signal.ts';
import { faded } from '../engine/strip.ts';

const seconds = 6;
const closest = 2.5;
/** Metres a second, and metres off at its nearest. */
const speed = 8;
const off = 6;

const nearness = (t: number): number => off / Math.hypot(off, speed * (t - closest));

/** A car looks for its place: slow tyres peel off wet tarmac, near by, and go on. */
export const tyres: Sound = {
  lufs: -24,
  make: random => {
    const whole = silence(seconds);
    const near = (x: Signal, power: number) => shaped(x, (s, t) => s * nearness(t) ** power);
    const peel = burst(seconds, random, highPass(650, 0.5), bell(1700, 0.8, 4), lowPass(3600, 0.6));
    lay(whole, near(peel, 1.7), 0.5);
    lay(whole, near(burst(seconds, random, bandPass(260, 0.6), lowPass(700)), 1.2), 0.9);
    lay(whole, near(burst(seconds, random, bandPass(72, 1.4), highPass(40)), 1), 0.8);
    return faded(
      shaped(whole, (x, t) => x * Math.min(1, t / 1)),
      2,
    );
  },
};
