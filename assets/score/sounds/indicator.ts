import { bell, filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';

const period = 0.74;
const strokes = 7;

/** A relay behind the dashboard, tick and then a duller tock, until the wheel comes back. */
export const indicator: Sound = {
  lufs: -24,
  make: random => {
    const click = (hertz: number, lasts: number) =>
      struck(random, {
        modes: modesOf(hertz, lasts, [
          [1, 1, 1],
          [1.7, 0.7, 0.6],
          [2.9, 0.4, 0.3],
        ]),
        knock: 0.5,
      });
    const cuts = Array.from({ length: strokes }, (_, stroke): readonly Cut[] => [
      [0.02 + stroke * period + 0.003 * random(), click(1150, 0.005), random.range(0.9, 1)],
      [0.02 + stroke * period + 0.36 + 0.003 * random(), click(820, 0.006), random.range(0.6, 0.7)],
    ]);
    const box = filtered(strip(...cuts.flat()), highPass(260), bell(640, 1.4, 6), lowPass(3600));
    return faded(strip([0, box, 1], [strokes * period + 0.2, box.subarray(0, 0), 1]), 0.06);
  },
};
