import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, pedal, tied } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { breathing, kept, player, under } from './cue.ts';
import { score } from './cue-score.ts';
import { felt, hall } from './hall.ts';

/**
 * A hymn whose bass goes down one step a bar for a whole scale, with a voice fewer each time. The cell
 * is in its top voice, a note to a bar; its leap is up while there is light and down when there is none.
 */
export const duskScore = score({
  metre: { beats: 4, units: 1 },
  strong: [0, 2],
  chords: ['Cm9', 'Bmaj9#11', 'Bbm9', 'Abmaj9', 'Gm7', 'Fm9', 'Ebadd9'],
  tune: ['G4:4', 'F4:4', 'C4:4', 'Bb4:4', 'G4:2 F4:2', 'C4:4', 'Bb3:4'],
  lines: {
    bass: ['C3:4', 'B2:4', 'Bb2:4', 'Ab2:4', 'G2:4', 'F2:4', 'Eb2:3 -:1'],
    inner: [
      'G3+Bb3+D4:4',
      'Gb3+Bb3+Eb4:4',
      'F3+Ab3:2 F3+Ab3:2',
      'Eb3+C4:2 Eb3+G4:2',
      'D3+Bb3:2 D3+Bb3:2',
      'Ab3:4',
      '-:4',
    ],
    reeds: ['C3+G3+Eb4:4', 'B2+Gb3+Eb4:4', 'Bb2+F3+Db4:4', 'Ab2+Eb3+C4:4', 'G2+D3:4', 'F2+C3:4', '-:4'],
  },
});

const { beats, bars, metre, tune, lines } = duskScore;
const tempo = breathing({
  perMinute: 55,
  beats,
  phrase: 8,
  lean: 0.02,
  ending: { beats: 6, slower: 0.12 },
});
const reedOrgan = { bank: 0, program: 20 } as const;
/** The harmonium is on the stairs and the door is to. */
const behindTheDoor = [highPass(90), highShelf(900, -10), lowPass(1500, 0.6), lowPass(2600)];

/** The room at Westing, while nobody puts a light on. */
export const dusk: Piece<'hymn'> = {
  round: null,
  stems: { hymn: 'cue' },
  make: random => {
    const play = player(hall(random), tempo, beats, random);
    const piano = {
      ...instruments.mellowPiano,
      notes: [
        ...under(tune, { touch: 42, higher: -1.2 }),
        ...under(lines.inner, { touch: 30 }),
        ...under(lines.bass, { touch: 35 }),
      ],
      turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
      hand: { strays: 0.016, uneven: 2, late: 0 },
    };
    const reeds = {
      ...reedOrgan,
      notes: tied(under(lines.reeds, { touch: 60, held: 1 })),
      turns: [],
      hand: { strays: 0.03, uneven: 2, late: 0.05 },
    };
    const parts = [
      play(piano, { lufs: -23.5, width: 0.7, pan: 0, filters: felt }, 0.32),
      play(reeds, { lufs: -28.5, width: 0.3, pan: -0.3, filters: behindTheDoor }, 0.5),
    ];
    return { hymn: kept(parts, tempo, beats, { after: 1.6, thins: 3, lufs: -22.5 }) };
  },
};
