import { atLoudness } from '../engine/ensemble.ts';
import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import { instruments, pedal } from '../engine/part.ts';
import type { Piece } from '../engine/recording.ts';
import { heardIn } from '../engine/room.ts';
import { secondOf, steady } from '../engine/tempo.ts';
import { kept, player, under } from './cue.ts';
import { glow } from './cue-glow.ts';
import { score } from './cue-score.ts';
import { hall } from './hall.ts';

/** Eight quavers that are the same in every bar; only the ground under them changes. */
const road = 'C4:1 Eb4:1 Bb3:1 F4:1 Eb4:1 Bb3:1 C4:1 Eb4:1';

export const drivingScore = score({
  metre: { beats: 4, units: 2 },
  strong: [0, 2],
  chords: [
    'Abmaj9',
    'Abmaj9',
    'Eb6/9 over G',
    'Eb6/9 over G',
    'Fm11',
    'Dbmaj9',
    'Abmaj9',
    'Eb6/9 over G',
    'Bbsus4',
  ],
  tune: ['-:8', 'G5:6 F5:2', 'C5:8', 'Bb5:8', 'G5:6 F5:2', 'C5:8', 'Bb5:8', 'G5:6 F5:2', 'C5:8'],
  lines: {
    road: [road, road, road, road, road, road, road, road, 'C4:1 Eb4:1 Bb3:1 F4:1 -:4'],
    ground: ['Ab2:8', 'Ab2:8', 'G2:8', 'G2:8', 'F2:8', 'Db3:8', 'Ab2:8', 'G2:8', 'Bb2:4 -:4'],
    night: [
      'Eb3+C4:8',
      'Eb3+C4:8',
      'Eb3+Bb3:8',
      'Eb3+Bb3:8',
      'Eb3+Ab3:8',
      'F3+Ab3:8',
      'Eb3+C4:8',
      'Eb3+Bb3:8',
      'F3+Ab3:4 -:4',
    ],
  },
});

const { beats, bars, metre, tune, lines } = drivingScore;
const tempo = steady(73);
/** Heard through the floor of a car: nothing hard is left of the hammers. */
const carpet = [highPass(50), highShelf(1400, -5), lowPass(3200, 0.6)];

/** Driving: a figure that neither gets on nor lets up, and the tune above it, further off. */
export const driving: Piece<'road'> = {
  round: null,
  stems: { road: 'cue' },
  make: random => {
    const where = hall(random);
    const play = player(where, tempo, beats, random);
    const piano = {
      ...instruments.mellowPiano,
      notes: [...under(lines.road, { touch: 37, held: 0.9 }), ...under(lines.ground, { touch: 36 })],
      turns: pedal(Array.from({ length: bars * 2 }, (_, half) => (half * metre.beats) / 2)),
      hand: { strays: 0.006, uneven: 2, late: 0 },
    };
    const vibes = {
      ...instruments.vibraphone,
      notes: under(tune, { touch: 52, held: 1.05 }),
      turns: [],
      hand: { strays: 0.012, uneven: 3, late: 0.02 },
    };
    const night = glow(random, lines.night, secondOf(tempo), secondOf(tempo)(beats) + 3, {
      rises: 1.4,
      falls: 2,
      colour: [5, 1.9],
    });
    const parts = [
      play(piano, { lufs: -23.5, width: 0.8, pan: 0, filters: carpet }, 0.2),
      play(vibes, { lufs: -27, width: 0.4, pan: 0.25, filters: [highPass(200), lowPass(3600)] }, 0.6),
      heardIn(atLoudness(night, -31), where, { wet: 0.4, dry: 0.8, ends: 'once' }),
    ];
    return { road: kept(parts, tempo, beats, { after: 1.6, thins: 2.2, lufs: -22 }) };
  },
};
