import { filtered, highPass, lowPass } from './filter.ts';
import { white } from './noise.ts';
import type { Random } from './random.ts';
import { rate, type Signal, shaped, turn } from './signal.ts';
import { modesOf, struck } from './struck.ts';

const shell = [
  [1, 1, 1],
  [1.83, 0.7, 0.7],
  [2.9, 0.45, 0.6],
  [5.2, 0.25, 0.4],
  [9.7, 0.1, 0.3],
] as const;

/** A part of a small plastic machine coming up against another. */
export const clack = (random: Random, hertz: number, knock: number): Signal =>
  filtered(struck(random, { modes: modesOf(hertz, 0.016, shell), knock }), lowPass(6500), highPass(90));

/** The motor of a small tape machine over so many seconds; `running` is its speed at each moment, 0 to 1. */
export const motor = (random: Random, seconds: number, running: (t: number) => number): Signal => {
  const bearings = filtered(white(seconds, random), highPass(400), lowPass(2600));
  let phase = 0;
  return shaped(bearings, (x, t) => {
    const speed = running(t);
    phase += (turn * 48 * speed) / rate;
    const belt = 0.5 * Math.sin(phase) + 0.3 * Math.sin(3 * phase) + 0.12 * Math.sin(7 * phase);
    return speed * (0.35 * belt + 0.16 * x * (1 + 0.3 * Math.sin(phase / 7)));
  });
};
