import { type Failing, ranDown, starved } from '../engine/batteries.ts';
import { offHead } from '../engine/cassette.ts';
import { contour, type Points } from '../engine/contour.ts';
import { atLoudness } from '../engine/ensemble.ts';
import { bell, filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { samplesIn, shaped } from '../engine/signal.ts';
import { asStereo, both, folded } from '../engine/stereo.ts';
import { faded } from '../engine/strip.ts';
import { secondOf } from '../engine/tempo.ts';
import { ballad } from './ballad.ts';
import { metre, starts, tempo } from './ballad-score.ts';

/**
 * The song as the second-hand shop’s machine plays it, from where somebody once stopped it: the last bar before
 * the tune comes round. An octave too deep at first, then deeper; it rallies, drags, and doesn’t get there.
 */
export const shopTape: Piece<'tape'> = {
  round: null,
  stems: { tape: 'cassette' },
  make: random => {
    const record = folded(atLoudness(ballad(random), -19));
    const left = samplesIn(secondOf(tempo)((starts.third - 1) * metre.beats) - 0.6);
    const drawn = ranDown(random, record.subarray(left), failing);
    const copy = offHead(random, drawn, {
      highest: 3900,
      bump: 2,
      heat: 0.5,
      hiss: -54,
      mains: -90,
      ghost: -38,
      dropoutsPerMinute: 5,
    });
    const fading = contour(current);
    const machine = filtered(
      shaped(starved(copy, 8.5), (s, t) => s * fading(t)),
      ...loudspeaker,
    );
    const shelves = room(random, {
      rings: [0.45, 0.4, 0.32, 0.2],
      before: 0.004,
      echoes: { count: 14, within: 0.035, times: 0.7 },
    });
    const heard = heardIn(asStereo(machine), shelves, { wet: 0.2, dry: 0.95, ends: 'once' });
    return {
      tape: atLoudness(
        both(asStereo(folded(heard)), side => faded(side.subarray(0, samplesIn(seconds)), 0.5)),
        -22,
      ),
    };
  },
};

const seconds = 56;

/** What is left in four batteries. */
export const failing: Failing = {
  seconds: 56.6,
  speed: [
    [0, 0],
    [0.9, 0.63],
    [13, 0.6],
    [19, 0.54],
    [22, 0.5],
    [26, 0.57],
    [36, 0.54],
    [44, 0.48],
    [49, 0.42],
    [53, 0.3],
    [56.3, 0],
  ],
  drags: { perMinute: 5, depth: 0.09, seconds: 1.3 },
  unsteadiness: { wow: 0.9, flutter: 0.16 },
};

/** How loud that still is: she turns it up, to hear it over them, and it has nothing to turn up. */
const current: Points = [
  [0, 0.9],
  [24, 0.9],
  [25.5, 1],
  [40, 0.95],
  [52, 0.7],
  [56.3, 0],
];

/** A wooden set for the news: twelve centimetres of paper, and a cloth before it. */
const loudspeaker = [
  highPass(95, 0.9),
  highPass(80),
  bell(210, 1, 3),
  bell(620, 1.3, 2),
  bell(1700, 1.2, 2.5),
  lowPass(3600, 0.8),
  lowPass(5200),
];
