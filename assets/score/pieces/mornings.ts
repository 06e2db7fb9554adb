import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, pedal } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { breathing, kept, player, under } from './cue.ts';
import { score } from './cue-score.ts';
import { hall } from './hall.ts';

/** Three to a bar, in the upper half of the piano; called away in the middle of its last bar. */
export const morningsScore = score({
  metre: { beats: 3, units: 2 },
  strong: [0],
  chords: [
    'Ebadd9',
    'Abmaj9',
    'Fm9',
    'Bbsus4',
    'Cm7',
    'Abmaj9',
    'Fm9',
    'Gm7',
    'Abmaj9',
    'Ebadd9 over G',
    'Fm9',
    'Bbsus4',
  ],
  tune: [
    'G5:3 F5:1 C5:2',
    'Bb5:6',
    'G5:3 F5:1 C5:2',
    'F5:4 Eb5:2',
    'Eb5:3 D5:1 Bb4:2',
    'G5:4 Eb5:2',
    'C6:3 Bb5:1 F5:2',
    'Bb5:4 G5:2',
    'G5:3 F5:1 C5:2',
    'Bb5:6',
    'G5:3 F5:1 C5:2',
    '-:6',
  ],
  lines: {
    left: [
      'Eb3:1 Bb3:1 F4:1 G4:1 F4:1 Bb3:1',
      'Ab3:1 Eb4:1 G4:1 C5:1 G4:1 Eb4:1',
      'F3:1 C4:1 Eb4:1 Ab4:1 Eb4:1 C4:1',
      'Bb3:1 F4:1 Ab4:1 Bb4:1 Ab4:1 F4:1',
      'C4:1 G4:1 Bb4:1 G4:1 Eb4:1 C4:1',
      'Ab3:1 Eb4:1 G4:1 C5:1 G4:1 Eb4:1',
      'F3:1 C4:1 Eb4:1 Ab4:1 Eb4:1 C4:1',
      'G3:1 D4:1 F4:1 Bb4:1 F4:1 D4:1',
      'Ab3:1 Eb4:1 G4:1 C5:1 G4:1 Eb4:1',
      'G3:1 Eb4:1 F4:1 Bb4:1 F4:1 Eb4:1',
      'F3:1 C4:1 Eb4:1 Ab4:3',
      'Bb3:1 F4:1 -:4',
    ],
    glints: ['-:6', '-:2 Bb6:4', ...Array(5).fill('-:6'), '-:2 G6:4', '-:6', '-:2 F6:2 Bb6:2', '-:6', '-:6'],
  },
});

const { beats, bars, metre, tune, lines } = morningsScore;
const tempo = breathing({
  perMinute: 88,
  beats,
  phrase: 6,
  lean: 0.03,
  ending: { beats: 4, slower: 0.12 },
});

/** Less felt than the theme has: the curtains are open. */
const bright = [highPass(60), highShelf(3000, -3), lowPass(7500, 0.6)];

/** Mornings at Hailsham: a child's piece for two hands, and light on things. */
export const mornings: Piece<'piano'> = {
  round: null,
  stems: { piano: 'cue' },
  make: random => {
    const play = player(hall(random), tempo, beats, random);
    const piano = {
      ...instruments.mellowPiano,
      notes: [...under(tune, { touch: 50, higher: 0.25 }), ...under(lines.left, { touch: 31, higher: 0.1 })],
      turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
      hand: { strays: 0.011, uneven: 3, late: 0 },
    };
    const celesta = {
      ...instruments.celesta,
      notes: under(lines.glints, { touch: 40 }),
      turns: [],
      hand: { strays: 0.01, uneven: 2, late: 0.02 },
    };
    const parts = [
      play(piano, { lufs: -23, width: 0.7, pan: -0.05, filters: bright }, 0.3),
      play(celesta, { lufs: -37, width: 0.4, pan: 0.35, filters: [highPass(300), lowPass(6000)] }, 0.5),
    ];
    return { piano: kept(parts, tempo, beats, { after: 1.8, thins: 2, lufs: -22 }) };
  },
};
