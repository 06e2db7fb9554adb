import { filtered, highPass, lowPass } from '../engine/filter.ts';
import { friction } from '../engine/friction.ts';
import type { Sound } from '../engine/recording.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { overTheField } from '../engine/surroundings.ts';

const sheet = [
  [1, 1, 1],
  [1.41, 1, 0.9],
  [2.17, 0.8, 0.8],
  [3.32, 0.6, 0.5],
  [4.9, 0.45, 0.35],
  [7.3, 0.3, 0.15],
] as const;

/** A sheet of corrugated iron is got under by the wind, held up for a moment, and let drop. */
export const tin: Sound = {
  lufs: -24,
  make: random => {
    const bang = (lasts: number, loosely: number) =>
      struck(random, {
        modes: modesOf(random.range(150, 166), lasts, sheet),
        knock: loosely,
      });
    const lifts = friction(random, {
      seconds: 0.7,
      slips: [
        [0, 18],
        [0.7, 34],
        [1, 24],
      ],
      unevenness: 0.25,
      rings: [
        [233, 9, 0.8],
        [340, 10, 1],
        [520, 11, 0.7],
        [1080, 10, 0.3],
      ],
    });
    const cuts: Cut[] = [
      [0.02, lifts, 0.16],
      [0.82, bang(0.11, 0.25), 0.9],
      [0.97, bang(0.09, 0.1), 0.35],
      [1.07, bang(0.07, 0.1), 0.2],
      [1.14, bang(0.06, 0.05), 0.1],
    ];
    const roof = filtered(strip(...cuts), lowPass(2300), highPass(120));
    return faded(overTheField(random, roof, { wet: 0.45, dry: 0.6 }), 0.7);
  },
};
