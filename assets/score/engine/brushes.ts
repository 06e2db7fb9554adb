import { bell, filtered, highPass, lowPass } from './filter.ts';
import { burst, white } from './noise.ts';
import type { Random } from './random.ts';
import { type Signal, shaped, turn } from './signal.ts';
import { sweptBand } from './sweep.ts';

/** A brush drawn in a half circle over the drum's skin. */
export const swirl = (random: Random, seconds: number): Signal => {
  const height = (t: number) => 1900 + 1500 * Math.sin((Math.PI * t) / seconds);
  const drawn = sweptBand(white(seconds, random), height, 0.9);
  return shaped(
    filtered(drawn, highPass(500), lowPass(7500, 0.6)),
    (x, t) => x * Math.sin(Math.PI * Math.min(1, t / seconds)) ** 1.4,
  );
};

/** A brush laid down on it. */
export const tap = (random: Random): Signal => {
  const wires = burst(0.11, random, highPass(900), bell(2400, 1, 4), lowPass(8500, 0.6));
  return shaped(wires, (x, t) => {
    const onset = Math.min(1, t / 0.001);
    return onset * (x * Math.exp(-t / 0.015) + 0.17 * Math.sin(turn * 205 * t) * Math.exp(-t / 0.019));
  });
};
