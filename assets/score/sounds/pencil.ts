import { filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';

const cedar = [
  [1, 1, 1],
  [1.74, 0.7, 0.7],
  [2.76, 0.5, 0.4],
] as const;

/** A pencil, out of doors: some fibres, the snap, and two halves that fall apart, one in grass and one on stone. */
export const pencil: Sound = {
  lufs: -24,
  make: random => {
    const wood = (hertz: number, lasts: number, knock: number) =>
      struck(random, { modes: modesOf(hertz, lasts, cedar), knock });
    const cuts: Cut[] = [];
    for (let at = 0.02; at < 0.3; at += random.range(0.03, 0.09))
      cuts.push([at, wood(random.range(1500, 2100), 0.002, 0.3), random.range(0.04, 0.1)]);
    cuts.push(
      [0.36, wood(760, 0.007, 1), 1],
      [0.364, wood(1180, 0.005, 0.6), 0.6],
      [0.82, wood(240, 0.008, 0.15), 0.09],
      [0.9, wood(1720, 0.007, 0.1), 0.16],
      [0.985, wood(1810, 0.006, 0.05), 0.08],
      [1.03, wood(1780, 0.005, 0.05), 0.05],
    );
    return faded(filtered(strip(...cuts), lowPass(4200), highPass(160)), 0.05);
  },
};
