import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, pedal, tied } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { breathing, kept, player, under } from './cue.ts';
import { score } from './cue-score.ts';
import { felt, hall } from './hall.ts';

/** Two voices. The second has what the first had, a bar later and an octave lower, until the first is not there. */
export const ruthScore = score({
  metre: { beats: 4, units: 1 },
  strong: [0, 2],
  chords: ['Ebmaj9', 'Cm9', 'Abmaj9', 'Eb6/9 over G', 'Bmaj9', 'Abm9', 'Fm9', 'Bbsus4'],
  tune: [
    'G5:2 F5:1 C5:1',
    'Bb5:4',
    'Eb5:2 D5:1 Bb4:1',
    'G5:4',
    'Bb4:2 Ab4:1 Eb4:1',
    'Db5:4',
    'G4:2 F4:1 C4:1',
    '-:4',
  ],
  lines: {
    second: [
      '-:4',
      'G4:2 F4:1 C4:1',
      'Bb4:4',
      'Eb4:2 D4:1 Bb3:1',
      'Gb4:4',
      'Bb3:2 Ab3:1 Eb3:1',
      'C4:4',
      'G3:2 F3:1 C3:1',
    ],
    bass: ['Eb2:4', 'C3:4', 'Ab2:4', 'G2:4', 'B2:4', 'Ab2:4', 'F2:4', 'Bb2:3 -:1'],
    strings: [
      'Bb3+D4:4',
      'Bb3+Eb4:4',
      'C4+Eb4:4',
      'Bb3+F4:4',
      'Bb3+Eb4:4',
      'Cb4+Eb4:4',
      'Ab3+Eb4:4',
      'Ab3+Eb4:2 -:2',
    ],
  },
});

const { beats, bars, metre, tune, lines } = ruthScore;
const tempo = breathing({
  perMinute: 67,
  beats,
  phrase: 8,
  lean: 0.03,
  ending: { beats: 5, slower: 0.14 },
});
const muted = [highPass(110), highShelf(2000, -8), lowPass(3800, 0.6)];

/** Ruth leads on vibraphone and somebody follows on the piano, who at the end goes on by herself. */
export const ruth: Piece<'duet'> = {
  round: null,
  stems: { duet: 'cue' },
  make: random => {
    const play = player(hall(random), tempo, beats, random);
    const vibes = {
      ...instruments.vibraphone,
      notes: under(tune, { touch: 60, higher: 0.1, held: 1.05 }),
      turns: [],
      hand: { strays: 0.009, uneven: 3, late: 0 },
    };
    const piano = {
      ...instruments.mellowPiano,
      notes: [...under(lines.second, { touch: 41 }), ...under(lines.bass, { touch: 33 })],
      turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
      hand: { strays: 0.012, uneven: 2, late: 0.02 },
    };
    const strings = {
      ...instruments.strings,
      notes: tied(under(lines.strings, { touch: 54, held: 1.02 })),
      turns: [{ at: 0, controller: 2 as const, value: 46 }],
      hand: { strays: 0.016, uneven: 2, late: -0.05 },
    };
    const parts = [
      play(vibes, { lufs: -23.5, width: 0.5, pan: 0.2, filters: [highPass(140), lowPass(5000)] }, 0.34),
      play(piano, { lufs: -25, width: 0.7, pan: -0.18, filters: felt }, 0.34),
      play(strings, { lufs: -33, width: 1, pan: 0, filters: muted }, 0.5),
    ];
    return { duet: kept(parts, tempo, beats, { after: 2.2, thins: 2.4, lufs: -22 }) };
  },
};
