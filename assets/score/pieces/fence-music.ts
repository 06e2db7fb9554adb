import { atLoudness } from '../engine/ensemble.ts';
import { highPass, lowPass } from '../engine/filter.ts';
import { instruments, type Note, pedal } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { breathing, kept, player, under } from './cue.ts';
import { score } from './cue-score.ts';
import { felt, hall } from './hall.ts';

/**
 * The cell four times, each time without another of its four notes: the first, the second, the third,
 * the last. What is missing is written out beside it, and sounds as loud as she has kept things.
 */
export const fenceScore = score({
  metre: { beats: 4, units: 1 },
  strong: [0, 2],
  chords: ['Cmadd9', 'Abmaj9', 'Fm9', 'Bbsus4', 'Abmaj9', 'Ebadd9 over G', 'Fm9', 'Abmaj9'],
  tune: [
    '-:2 F4:1 C4:1',
    'Bb4:4',
    'G4:2 -:1 C4:1',
    'Bb4:4',
    'G4:2 F4:1 -:1',
    'Bb4:4',
    'G4:2 F4:1 C4:1',
    '-:4',
  ],
  lines: {
    missing: ['G5:2 -:2', '-:4', '-:2 F5:1 -:1', '-:4', '-:3 C5:1', '-:4', '-:4', '-:1.5 Bb5:2.5'],
    posts: [
      'C3:2 G3:2',
      'Ab2:2 Eb3:2',
      'F2:2 C3:2',
      'Bb2:2 F3:2',
      'Ab2:2 Eb3:2',
      'G2:2 Eb3:2',
      'F2:2 C3:2',
      'Ab2:2 -:2',
    ],
  },
});

const { beats, bars, metre, tune, lines } = fenceScore;
const tempo = breathing({
  perMinute: 64,
  beats,
  phrase: 8,
  lean: 0.03,
  ending: { beats: 5, slower: 0.14 },
});
const close = { after: 2.4, thins: 3 };

/** The fence: the theme's own piano, with gaps in it, and the gaps. */
export const fenceMusic: Piece<'piano' | 'missing'> = {
  round: null,
  stems: { piano: 'cue', missing: 'cue' },
  make: random => {
    const play = player(hall(random), tempo, beats, random);
    const posts: readonly Note[] = under(lines.posts, { touch: 31 });
    const piano = {
      ...instruments.mellowPiano,
      notes: [...under(tune, { touch: 46, higher: -0.7 }), ...posts],
      turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
      hand: { strays: 0.012, uneven: 2, late: 0 },
    };
    const missing = {
      ...instruments.vibraphone,
      notes: under(lines.missing, { touch: 44, held: 1.6 }),
      turns: [],
      hand: { strays: 0.01, uneven: 2, late: 0.02 },
    };
    const near = play(piano, { lufs: -23, width: 0.75, pan: 0, filters: felt }, 0.3);
    const away = play(
      missing,
      { lufs: -26, width: 0.6, pan: 0.2, filters: [highPass(200), lowPass(3200)] },
      0.8,
    );
    return {
      piano: kept([near], tempo, beats, { ...close, lufs: -22.2 }),
      missing: atLoudness(kept([away], tempo, beats, { ...close, lufs: -27 }), -27),
    };
  },
};
