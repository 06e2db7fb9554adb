import { type Chord, chord } from '../engine/chord.ts';
import { type Metre, type TuneNote, tune } from '../engine/tune.ts';

/** Four crotchets to the bar; a crotchet is a beat. Sixteen bars in four phrases, each ending on a long note. */
export const metre: Metre = { beats: 4, units: 1 };
export const bars = 16;
export const beats = bars * metre.beats;

export const chords: readonly Chord[] = [
  'Cmadd9',
  'Abmaj9',
  'Fm9',
  'Bbsus4',
  'Abmaj9',
  'Gm7',
  'Fm9',
  'Abmaj9',
  'Fm11',
  'Dbmaj9',
  'Ebmaj9 over G',
  'Abm6',
  'Ebadd9 over G',
  'Abmaj9',
  'Fm9',
  'Bbsus4',
].map(chord);

/**
 * Three steps down and a leap up: the first four notes of the song on the tape, at half its pace. The
 * second time the leap fails; in the third phrase it goes further; at the end it is not tried.
 */
export const melody: readonly TuneNote[] = tune(
  [
    'G4:2 F4:1 C4:1',
    'Bb4:4',
    'G4:2 F4:1 C4:1',
    'F4:4',
    'Eb4:2 D4:1 Bb3:1',
    'G4:4',
    'F4:2 Eb4:1 Bb3:1',
    'C4:4',
    'C5:2 Bb4:1 F4:1',
    'Eb5:4',
    'D5:1.5 C5:.5 Bb4:1 G4:1',
    'Ab4:4',
    'G4:2 F4:1 C4:1',
    'Bb4:3 Ab4:1',
    'G4:2 F4:1 C4:1',
    '-:4',
  ],
  metre,
);

/** The cello does not sing the tune: it comes in late, beneath it, and moves where the tune stands still. */
export const underneath: readonly TuneNote[] = tune(
  [
    '-:4',
    '-:4',
    'C3:4',
    'F3:3 -:1',
    'Eb3:2 G3:2',
    'F3:2 D3:2',
    'C3:2 Eb3:2',
    'Eb3:3 -:1',
    'Ab3:4',
    'F3:2 Ab3:2',
    'G3:2 Bb3:2',
    'Cb4:4',
    'Bb3:4',
    'C4:4',
    'Ab3:4',
    'F3:3 -:1',
  ],
  metre,
);
