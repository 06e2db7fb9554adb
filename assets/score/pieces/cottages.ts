import { atLoudness } from '../engine/ensemble.ts';
import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, pedal } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn } from '../engine/room.ts';
import { secondOf } from '../engine/tempo.ts';
import { breathing, kept, player, under } from './cue.ts';
import { glow } from './cue-glow.ts';
import { score } from './cue-score.ts';
import { hall } from './hall.ts';

/** In C minor, low, over fifths with nothing in them; where it leaps it does not get far. */
export const cottagesScore = score({
  metre: { beats: 4, units: 1 },
  strong: [0, 2],
  chords: ['Cm7', 'Gm7', 'Fm9', 'Abmaj9', 'Dbmaj9', 'Fm7', 'Cm7'],
  tune: [
    '-:1 G3:1 F3:1 C3:1',
    'Bb3:4',
    'G3:2 F3:1 C3:1',
    'Eb3:4',
    'F3:2 Eb3:1 Bb2:1',
    'Ab3:4',
    'G3:2 F3:1 C3:1',
  ],
  lines: {
    fifths: ['C2+G2:4', '-:1 G2+D3:3', 'F2+C3:4', '-:1 Ab2:3', 'Db2+Ab2:4', '-:1 F2+C3:3', 'C2+G2:4'],
    drips: ['-:4', '-:2.5 D6:1.5', '-:4', '-:3 C6:1', '-:4', '-:1.5 F6:2.5', '-:4'],
    wind: ['G4:4', 'G4:4', 'G4:4', 'G4:4', 'Ab4:4', 'Ab4:4', 'G4:2 -:2'],
  },
});

const { beats, bars, metre, tune, lines } = cottagesScore;
const tempo = breathing({
  perMinute: 57,
  beats,
  phrase: 8,
  lean: 0.02,
  ending: { beats: 4, slower: 0.08 },
});
const cold = [highPass(44), highShelf(1800, -3), lowPass(4600, 0.6)];

/** The Cottages, in winter: fingers too cold for chords, a wind with one note, and something that drips. */
export const cottages: Piece<'piano'> = {
  round: null,
  stems: { piano: 'cue' },
  make: random => {
    const where = hall(random);
    const play = player(where, tempo, beats, random);
    const piano = {
      ...instruments.mellowPiano,
      notes: [...under(tune, { touch: 50 }), ...under(lines.fifths, { touch: 34 })],
      turns: pedal(Array.from({ length: bars }, (_, bar) => bar * metre.beats)),
      hand: { strays: 0.014, uneven: 3, late: 0 },
    };
    const drips = {
      ...instruments.mellowPiano,
      notes: under(lines.drips, { touch: 34 }),
      turns: [],
      hand: { strays: 0.02, uneven: 3, late: 0 },
    };
    const wind = glow(random, lines.wind, secondOf(tempo), secondOf(tempo)(beats) + 3, {
      rises: 2.2,
      falls: 2.6,
      colour: [2, 2.4],
    });
    const parts = [
      play(piano, { lufs: -23, width: 0.7, pan: -0.08, filters: cold }, 0.26),
      play(drips, { lufs: -31, width: 0.3, pan: 0.4, filters: [highPass(400), lowPass(5000)] }, 0.6),
      heardIn(atLoudness(wind, -36), where, { wet: 0.6, dry: 0.7, ends: 'once' }),
    ];
    return { piano: kept(parts, tempo, beats, { after: 2, thins: 3, lufs: -22.5 }) };
  },
};
