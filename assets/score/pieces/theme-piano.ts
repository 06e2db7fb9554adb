import type { Chord } from '../engine/chord.ts';
import { instruments, type Note, type Part, pedal } from '../engine/part.ts';
import { nearest, pitch } from '../engine/pitch.ts';
import type { TuneNote } from '../engine/tune.ts';
import { bars, chords, melody, metre } from './theme-score.ts';

/** How much the left hand says in a bar. */
type Stir = 'bare' | 'still' | 'moving';

/** It begins almost alone, moves in the middle of a phrase and leaves the ends of phrases open. */
const stirs: readonly Stir[] = [
  'bare',
  'still',
  'still',
  'bare',
  'moving',
  'still',
  'moving',
  'bare',
  'moving',
  'moving',
  'moving',
  'still',
  'moving',
  'still',
  'still',
  'bare',
];

/** Notes that answer, very softly and high, where the tune has stopped. */
export const answers: readonly Note[] = [
  { at: 13.5, beats: 2, pitch: pitch('F5'), touch: 24 },
  { at: 29.5, beats: 2, pitch: pitch('G5'), touch: 23 },
  { at: 61.5, beats: 2, pitch: pitch('Bb5'), touch: 24 },
];

export const pianoPart = (extra: readonly Note[]): Part => ({
  ...instruments.mellowPiano,
  notes: [...melody.map(sung), ...chords.flatMap(leftHand), ...extra],
  turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
  hand: { strays: 0.011, uneven: 2, late: 0 },
});

/** Each pair of bars is one breath: a little more in its middle, a little less on its short notes. */
const sung = (note: TuneNote): Note => {
  const through = ((note.bar % 2) * metre.beats + note.into) / (2 * metre.beats);
  const touch = 45 + 7 * Math.sin(Math.PI * through) + (note.pitch - 67) * 0.7 + (note.into === 0 ? 3 : -2);
  // The tune comes a hair after the bass, as a hand that weighs it would play.
  return { at: note.at + 0.014, beats: note.beats * 0.98, pitch: note.pitch, touch };
};

const leftHand = (chord: Chord, bar: number): readonly Note[] => {
  const at = bar * metre.beats;
  const low = nearest(chord.bass, 40, 34, 46);
  const fifth = nearest(chord.root + 7, low + 7, low + 3, low + 14);
  const third = nearest(chord.root + (chord.tones[0] as number), low + 16, low + 9, low + 21);
  const bass = { at, beats: 3.9, pitch: low, touch: 34 };
  switch (stirs[bar] ?? 'bare') {
    case 'bare':
      return [bass, { at: at + 2, beats: 1.9, pitch: fifth, touch: 26 }];
    case 'still':
      return [bass, { at: at + 2, beats: 1.9, pitch: third, touch: 29 }];
    case 'moving':
      return [
        bass,
        { at: at + 1, beats: 2.9, pitch: fifth, touch: 27 },
        { at: at + 2, beats: 1.9, pitch: third, touch: 29 },
      ];
  }
};
