import { contour } from '../engine/contour.ts';
import { bandPass, bell, highPass, lowPass } from '../engine/filter.ts';
import { burst } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { lay, rate, type Signal, shaped, silence, turn } from '../engine/signal.ts';
import { faded } from '../engine/strip.ts';

const seconds = 8;
const closest = 3.4;
/** Metres a second, and metres off at its nearest. */
const speed = 24;
const off = 7;
const sound = 340;

const distance = (t: number): number => Math.hypot(off, speed * (t - closest));
const nearness = (t: number): number => off / distance(t);

/** Most of the spray is thrown behind it. */
const spread = contour([
  [closest - 0.3, 0.7],
  [closest + 0.5, 1],
]);

/** It comes up out of nothing, its spray goes over the roof, and it leaves a long low note behind it. */
export const lorry: Sound = {
  lufs: -20,
  make: random => {
    const spray = shaped(
      burst(seconds, random, highPass(700, 0.5), bell(2100, 0.7, 3), lowPass(4300, 0.6)),
      (x, t) => x * nearness(t) ** (t < closest ? 1.9 : 1.15) * spread(t),
    );
    const tyres = shaped(
      burst(seconds, random, bandPass(330, 0.5), lowPass(900)),
      (x, t) => x * nearness(t) ** 1.2,
    );
    const whole = silence(seconds);
    lay(whole, spray, 0.55);
    lay(whole, tyres, 1.3);
    lay(whole, diesel(random), 0.16);
    lay(
      whole,
      shaped(burst(seconds, random, lowPass(95), highPass(30)), (x, t) => x * nearness(t)),
      2.2,
    );
    return faded(
      shaped(whole, (x, t) => x * Math.min(1, t / 1.2)),
      2.4,
    );
  },
};

/** Its engine, falling by a tone and a half as it passes. */
const diesel = (random: Random): Signal => {
  let phase = 0;
  const orders = [1, 2, 3, 4, 6, 9].map(order => ({ order, shift: random() * turn }));
  return shaped(silence(seconds), (_, t) => {
    const towards = (-speed * speed * (t - closest)) / distance(t);
    phase += (62 * (sound / (sound - towards))) / rate;
    const tone = orders.reduce(
      (v, { order, shift }) => v + Math.sin(turn * order * phase + shift) / order,
      0,
    );
    return tone * nearness(t) ** 1.1;
  });
};
