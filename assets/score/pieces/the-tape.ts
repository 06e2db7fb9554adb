import { offTape } from '../engine/cassette.ts';
import { atLoudness } from '../engine/ensemble.ts';
import { bell, filtered, highPass, lowPass } from '../engine/filter.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { asStereo, both, folded } from '../engine/stereo.ts';
import { faded } from '../engine/strip.ts';
import { ballad } from './ballad.ts';

/**
 * The song as a child has it: a copy of a copy on a small machine with one loudspeaker, turned low, on
 * the floor of a dormitory with nobody in it.
 */
export const theTape: Piece<'tape'> = {
  round: null,
  stems: { tape: 'cassette' },
  make: random => {
    const copy = offTape(random, folded(atLoudness(ballad(random), -19)), {
      unsteadiness,
      highest: 8000,
      bump: 2,
      heat: 0.42,
      hiss: -57,
      mains: -70,
      ghost: -44,
      dropoutsPerMinute: 1.7,
    });
    const dormitory = room(random, {
      rings: [0.7, 0.85, 0.7, 0.4],
      before: 0.007,
      echoes: { count: 9, within: 0.04, times: 0.6 },
    });
    const heard = heardIn(asStereo(filtered(copy, ...loudspeaker)), dormitory, {
      wet: 0.26,
      dry: 0.95,
      ends: 'once',
    });
    return {
      tape: atLoudness(
        both(asStereo(folded(heard)), side => faded(side, 0.4)),
        -22,
      ),
    };
  },
};

/** In per cent: a small machine with tired rubber. */
export const unsteadiness = { wow: 0.3, flutter: 0.075 };

/** Eight centimetres of paper in a plastic box. */
const loudspeaker = [
  highPass(190, 0.8),
  highPass(140),
  bell(480, 1.2, 2.5),
  bell(1150, 1.5, 3),
  bell(900, 4, -3),
  bell(2600, 1.4, 3),
  lowPass(5400, 0.8),
  lowPass(6800),
];
