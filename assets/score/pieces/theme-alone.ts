import { atLoudness, seated } from '../engine/ensemble.ts';
import { pitch } from '../engine/pitch.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn } from '../engine/room.ts';
import { samplesIn } from '../engine/signal.ts';
import { both } from '../engine/stereo.ts';
import { faded } from '../engine/strip.ts';
import { played } from '../engine/synthesizer.ts';
import { type Pace, secondOf, type Tempo } from '../engine/tempo.ts';
import { felt, hall } from './hall.ts';
import { pianoPart } from './theme-piano.ts';
import { beats } from './theme-score.ts';

const phrase = 8;
/** The leap that the last phrase did not try comes at last, alone, when nothing stands under it any more. */
const last = { at: beats + 1.2, beats: 5, pitch: pitch('Bb5'), touch: 24 };
const lastBeat = beats + 7;

/** A pianist by herself: each breath of two bars goes a little forward, then waits; the end takes its time. */
const paceAt = (beat: number): number => {
  const through = (beat % phrase) / phrase;
  const forward = 0.05 * Math.sin(Math.PI * through);
  const waiting = through > 0.8 ? 0.16 * ((through - 0.8) / 0.2) : 0;
  const ending = beat > beats - 6 ? 0.2 : 0;
  return 56 * (1 + forward - waiting - ending);
};

const half = (i: number): Pace => ({ beat: i / 2, perMinute: paceAt(i / 2) });
const tempo: Tempo = [half(0), ...Array.from({ length: 2 * lastBeat }, (_, i) => half(i + 1))];

/** The theme once through, with air round it. */
export const themeAlone: Piece<'piano'> = {
  round: null,
  stems: { piano: 'piano' },
  make: random => {
    const dry = seated(played(pianoPart([last]), tempo, lastBeat, random), {
      lufs: -23,
      width: 0.75,
      pan: 0,
      filters: felt,
    });
    const heard = heardIn(dry, hall(random), { wet: 0.36, dry: 1, ends: 'once' });
    const end = samplesIn(secondOf(tempo)(lastBeat) + 2.5);
    return {
      piano: atLoudness(
        both(heard, side => faded(side.subarray(0, end), 4)),
        -21.5,
      ),
    };
  },
};
