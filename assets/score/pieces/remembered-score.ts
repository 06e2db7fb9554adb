import type { Tempo } from '../engine/tempo.ts';
import { type TuneNote, tune } from '../engine/tune.ts';
import { metre } from './ballad-score.ts';

/**
 * What is left of the song without a machine: every phrase begins as it did and stops before its fourth note, the
 * long one. Once it stops before its third; the last time it stays on the third as though that had been the end.
 */
export const remembered: readonly TuneNote[] = tune(
  [
    'G4:3 F4:2 C4:1 -:6',
    '-:12',
    'Ab4:3 G4:2 F4:1 -:6',
    'Eb4:3 F4:2 Bb4:1 -:6',
    'Db5:3 C5:2 G4:1 -:6',
    '-:12',
    'Bb4:3 G4:2 -:7',
    'G4:3 F4:2 C4:7',
    '-:12',
  ],
  metre,
);

export const bars = 9;

/** Two notes under the first of some bars, as though the record were in another house. */
export const under: readonly TuneNote[] = tune(
  ['G3:12', '-:12', 'F3:12', 'Bb3:12', 'Ab3:12', '-:12', '-:12', 'Ab3:12', '-:12'],
  metre,
);

/** A little slower than the record, and slower for every time it has stopped. */
export const tempo: Tempo = [
  { beat: 0, perMinute: 56.4 },
  ...[2, 5, 7].map((bar, i) => ({ beat: bar * metre.beats, perMinute: 55.2 - 1.8 * i })),
  { beat: 7 * metre.beats + 2, perMinute: 46 },
];
