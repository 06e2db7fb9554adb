import { atLoudness, type Seat, seated } from '../engine/ensemble.ts';
import { filtered, highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, type Note, type Part } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { asStereo, both, folded, mixed, place, stillness } from '../engine/stereo.ts';
import { faded } from '../engine/strip.ts';
import { played } from '../engine/synthesizer.ts';
import { secondOf } from '../engine/tempo.ts';
import { metre } from './ballad-score.ts';
import { bars, remembered as sung, tempo, under } from './remembered-score.ts';

const beats = bars * metre.beats;

/** The song at the fence, where nothing plays it: vibraphone and celesta, far off, with nobody humming. */
export const remembered: Piece<'far'> = {
  round: null,
  stems: { far: 'cassette' },
  make: random => {
    const away = room(random, {
      rings: [3.2, 4.2, 2.6, 0.9],
      before: 0.045,
      echoes: { count: 5, within: 0.09, times: 0.25 },
    });
    const player = (part: Part, seat: Seat) => seated(played(part, tempo, beats, random), seat);
    const near = mixed(
      player(vibraphone, { ...middle, lufs: -24, filters: [highPass(150), highShelf(3000, -4)] }),
      player(celesta, { ...middle, lufs: -33, filters: [highPass(300), highShelf(4000, -5)] }),
    );
    const far = heardIn(asStereo(folded(near)), away, { wet: 0.75, dry: 0.25, ends: 'once' });
    const tone = [highPass(160), lowPass(4000, 0.6), lowPass(6500)];
    const whole = stillness(lead + secondOf(tempo)(beats) + after);
    place(whole, filtered(folded(far), ...tone), { at: lead });
    return {
      far: atLoudness(
        both(asStereo(folded(whole)), side => faded(side, 4)),
        -25,
      ),
    };
  },
};

const lead = 0.3;
const after = 0.6;
const middle = { width: 0, pan: 0 };

/** Two bars were one breath; a breath that stops has only its beginning. */
const touched =
  (touch: number) =>
  (note: (typeof sung)[number]): Note => ({
    at: note.at,
    beats: note.beats + 0.5,
    pitch: note.pitch,
    touch: touch + (note.pitch - 67) * 0.8 - 3 * note.into,
  });

const vibraphone: Part = {
  ...instruments.vibraphone,
  notes: [...sung.map(touched(62)), ...under.map(touched(40))],
  turns: [],
  hand: { strays: 0.02, uneven: 3, late: 0.02 },
};

/** An octave above, the first note of a phrase only: what is clear of it is its beginning. */
const celesta: Part = {
  ...instruments.celesta,
  notes: sung
    .filter(note => note.into === 0)
    .map(note => ({ ...touched(44)(note), at: note.at + 0.05, pitch: note.pitch + 12 })),
  turns: [],
  hand: { strays: 0.02, uneven: 3, late: 0.01 },
};
