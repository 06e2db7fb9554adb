import { contour } from '../engine/contour.ts';
import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { harmonics } from '../engine/harmonics.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { rate, type Signal, shaped, silence, turn } from '../engine/signal.ts';
import { faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

const seconds = 9.5;

/** Firings a second: it idles at its stop, pulls away, changes up, and is gone round the corner. */
const firings = contour([
  [0, 26],
  [3.5, 26],
  [5.6, 66],
  [5.95, 44],
  [7.9, 70],
  [9.4, 72],
]);

const force = contour([
  [0, 0],
  [0.9, 0.32],
  [3.4, 0.32],
  [4.2, 1],
  [5.55, 0.95],
  [5.85, 0.3],
  [6.3, 0.7],
  [9.4, 0],
]);

/** A country bus at the end of the street: its doors fold open and shut with a sigh, and it goes on without you. */
export const bus: Sound = {
  lufs: -24,
  make: random => {
    const leaf = struck(random, {
      modes: modesOf(128, 0.04, [
        [1, 1, 1],
        [1.9, 0.7, 0.6],
        [3.3, 0.5, 0.4],
        [5.2, 0.3, 0.2],
      ]),
      knock: 0.25,
    });
    const whole = strip(
      [0, diesel(random), 0.5],
      [1, sigh(random, 0.7), 0.5],
      [1.55, leaf, 0.5],
      [2.7, sigh(random, 0.5), 0.42],
      [3.12, leaf, 0.7],
      [seconds, silence(0.3), 1],
    );
    const far = filtered(whole, highPass(70), lowPass(1500, 0.6), lowPass(2600));
    return faded(overTheField(random, far, { wet: 0.5, dry: 0.65 }), 1.5);
  },
};

const sigh = (random: Random, length: number): Signal =>
  shaped(
    burst(length, random, bandPass(1900, 0.5), highPass(500)),
    (x, t) => x * Math.min(1, t / 0.02) * Math.exp((-2.6 * t) / length) * Math.min(1, (length - t) / 0.1),
  );

/** Six cylinders that don't all knock alike, and the gearbox whining over them. */
const diesel = (random: Random): Signal => {
  const knocks = Array.from({ length: 6 }, () => random.range(0.7, 1));
  const air = burst(seconds, random, bandPass(330, 0.5), lowPass(1400));
  let phase = random();
  return shaped(air, (x, t) => {
    const hertz = firings(t);
    phase += hertz / rate;
    const cylinder = knocks[Math.floor(phase) % 6] ?? 1;
    const knock = cylinder * Math.exp(-5 * (phase % 1));
    const rumble = harmonics(turn * phase, orders) + 0.12 * Math.sin((turn * phase) / 2);
    const gears = t > 3.5 ? 0.08 * Math.sin(turn * phase * 7.5) : 0;
    return force(t) * (0.5 * rumble + gears + x * (0.4 + 2.2 * knock));
  });
};

const orders = [0.3, 0.4, 0.45, 0.4, 0.32, 0.26, 0.2, 0.14, 0.1, 0.07] as const;
