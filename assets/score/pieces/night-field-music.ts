import { atLoudness } from '../engine/ensemble.ts';
import { instruments, pedal } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn } from '../engine/room.ts';
import { secondOf, steady } from '../engine/tempo.ts';
import { kept, player, under } from './cue.ts';
import { glow } from './cue-glow.ts';
import { score } from './cue-score.ts';
import { felt, hall } from './hall.ts';

/** Three notes of the cell, then two of them, then one. The fourth is not in it anywhere. */
export const nightFieldScore = score({
  metre: { beats: 4, units: 1 },
  strong: [0, 2],
  chords: ['Cmadd9', 'Cmadd9', 'Fm9', 'Fm9', 'Ebadd9'],
  tune: ['-:1 G4:3', 'F4:2 C4:2', '-:1 G4:3', 'F4:2 -:2', '-:1 G4:3'],
  lines: { ground: ['C2:4', '-:4', 'F2:4', '-:4', '-:4'] },
});

const { beats, tune, lines } = nightFieldScore;
const tempo = steady(51);

/** The field at night: tones without a stroke, twice a note from the bottom of the piano, and then not that. */
export const nightFieldMusic: Piece<'dark'> = {
  round: null,
  stems: { dark: 'cue' },
  make: random => {
    const where = hall(random);
    const play = player(where, tempo, beats, random);
    const piano = {
      ...instruments.mellowPiano,
      notes: under(lines.ground, { touch: 36 }),
      turns: pedal([0, 8]),
      hand: { strays: 0.01, uneven: 2, late: 0 },
    };
    const breath = glow(random, tune, secondOf(tempo), secondOf(tempo)(beats) + 3, {
      rises: 0.9,
      falls: 1.8,
      colour: [4, 2.1],
    });
    const parts = [
      play(piano, { lufs: -29, width: 0.6, pan: 0, filters: felt }, 0.4),
      heardIn(atLoudness(breath, -24), where, { wet: 0.55, dry: 0.8, ends: 'once' }),
    ];
    return { dark: kept(parts, tempo, beats, { after: 1.2, thins: 3, lufs: -23 }) };
  },
};
