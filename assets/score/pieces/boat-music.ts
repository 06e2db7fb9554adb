import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, pedal, tied } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { breathing, kept, player, under } from './cue.ts';
import { score } from './cue-score.ts';
import { felt, hall } from './hall.ts';

/** One note of the cell to a bar, very high, and under each a chord opened from the bottom of the piano. */
export const boatScore = score({
  metre: { beats: 4, units: 2 },
  strong: [0, 2],
  chords: ['Ebmaj9', 'Bmaj9#11', 'Abmaj9', 'Ebadd9 over G', 'Bmaj9#11', 'Abmaj9'],
  tune: ['-:3 G6:5', '-:3 F6:5', '-:3 C6:5', '-:3 Bb6:5', '-:3 F6:5', '-:3 C6:5'],
  lines: {
    opened: [
      'Eb2:1 Bb2:1 G3:6',
      'B1:1 Gb2:1 Eb3:6',
      'Ab1:1 Eb2:1 C3:6',
      'G1:1 Eb2:1 Bb2:6',
      'B1:1 Gb2:1 Eb3:6',
      'Ab1:1 Eb2:1 C3:6',
    ],
    top: ['-:2 D4:6', '-:2 Bb3:6', '-:2 G3:6', '-:2 F3:6', '-:2 Bb3:6', '-:2 G3:6'],
    sky: [
      'Eb3+Bb3+F4:8',
      'Eb3+Bb3+F4:8',
      'Eb3+C4+Eb4:8',
      'Eb3+Bb3+Eb4:8',
      'Eb3+Bb3+F4:8',
      'Eb3+C4+Eb4:6 -:2',
    ],
  },
});

const { beats, bars, metre, tune, lines } = boatScore;
const tempo = breathing({
  perMinute: 52,
  beats,
  phrase: 8,
  lean: 0.02,
  ending: { beats: 4, slower: 0.1 },
});
const far = [highPass(80), highShelf(1800, -8), lowPass(3600, 0.6)];

/** The boat: much sky, little that moves, and five octaves between the one and the other. */
export const boatMusic: Piece<'wide'> = {
  round: null,
  stems: { wide: 'cue' },
  make: random => {
    const play = player(hall(random), tempo, beats, random);
    const piano = {
      ...instruments.mellowPiano,
      notes: [
        ...under(tune, { touch: 44 }),
        ...under(lines.opened, { touch: 34 }),
        ...under(lines.top, { touch: 30 }),
      ],
      turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
      hand: { strays: 0.02, uneven: 2, late: 0 },
    };
    const sky = {
      ...instruments.strings,
      notes: tied(under(lines.sky, { touch: 52, held: 1.03 })),
      turns: [{ at: 0, controller: 2 as const, value: 44 }],
      hand: { strays: 0.02, uneven: 2, late: -0.06 },
    };
    const parts = [
      play(piano, { lufs: -23.5, width: 1, pan: 0, filters: felt }, 0.62),
      play(sky, { lufs: -28.5, width: 1, pan: 0, filters: far }, 0.7),
    ];
    return { wide: kept(parts, tempo, beats, { after: 2.6, thins: 4, lufs: -22.5 }) };
  },
};
