import { type Chord, chord } from '../engine/chord.ts';
import type { Pace, Tempo } from '../engine/tempo.ts';
import { type Metre, type TuneNote, tune } from '../engine/tune.ts';

/** Slow twelve-eight: four beats to the bar, the melody written in quavers, three to the beat. */
export const metre: Metre = { beats: 4, units: 3 };
export const quaver = 1 / 3;

type Section = 'in' | 'first' | 'second' | 'bridge' | 'third' | 'out';

/** Two bars before, thirty-two bars of song, four bars after. Two chords to a bar. */
const harmony: Readonly<Record<Section, readonly string[]>> = {
  in: ['Ebmaj9 Bmaj9#11', 'Bb13sus Bb13b9'],
  first: [
    'Eb6/9 Eb6/9',
    'Dø7 G7b9',
    'Cm9 Cm9',
    'Bbm9 Eb13',
    'Abmaj9 Abmaj9',
    'Abm9 Db13',
    'Gm7 C7b9',
    'Fm9 Bb13',
  ],
  second: [
    'Eb6/9 Eb6/9',
    'Dø7 G7b9',
    'Cm9 Cm9',
    'Bbm9 Eb13',
    'Abmaj9 Abmaj9',
    'Abm9 Db13',
    'Fm9 Bb13b9',
    'Eb6/9 Eb6/9',
  ],
  bridge: [
    'Abm9 Db13',
    'Gbmaj9 Gbmaj9',
    'Abm9 Db13',
    'Gbmaj9 Gb6/9',
    'Gm9 C13',
    'Fmaj9 Fmaj9',
    'Fm9 Bb13',
    'Bb13sus Bb13b9',
  ],
  third: [
    'Eb6/9 Eb6/9',
    'Dø7 G7b9',
    'Cm9 Cm9',
    'Bbm9 Eb13',
    'Abmaj9 Abmaj9',
    'Abm9 Db13',
    'Gm7 C7b9',
    'Fm9 Bb13b9',
  ],
  out: ['Ebmaj9 Bmaj9', 'Abmaj9 Abm6', 'Eb6/9 Eb6/9', 'Eb6/9 Eb6/9'],
};

const firstSix = [
  'G4:3 F4:2 C4:1 Bb4:6',
  'Ab4:3 G4:2 F4:1 D4:3 F4:2 G4:1',
  'Eb4:3 F4:2 Bb4:1 G4:6',
  'Db5:3 C5:2 G4:1 C5:6',
  'Bb4:3 G4:2 Eb4:1 C5:6',
  'Cb5:3 Bb4:2 Gb4:1 Bb4:6',
] as const;

/** The same four notes come back over other chords; the last time, the fourth is left out. */
const words: Readonly<Record<Section, readonly string[]>> = {
  in: ['-:12', '-:12'],
  first: [...firstSix, 'G4:3 F4:2 D4:1 E4:3 Db5:3', 'C5:3 Bb4:2 Ab4:1 G4:3 F4:3'],
  second: [...firstSix, 'Ab4:3 G4:2 C4:1 D4:3 F4:3', 'Eb4:9 -:3'],
  bridge: [
    'Eb5:3 Db5:2 Cb5:1 Bb4:6',
    '-:3 Db5:2 Eb5:1 F5:6',
    'Eb5:3 Db5:2 Cb5:1 Bb4:3 Ab4:3',
    'Bb4:9 -:3',
    'D5:3 C5:2 Bb4:1 A4:6',
    '-:3 C5:2 D5:1 E5:6',
    'C5:3 Bb4:2 Ab4:1 G4:6',
    'F4:4 -:5 Cb5:1 Bb4:1 Ab4:1',
  ],
  third: [
    ...firstSix.slice(0, 3),
    'Db5:3 C5:2 G4:1 F5:6',
    'Eb5:3 C5:2 G4:1 Bb4:6',
    firstSix[5],
    'G4:3 F4:2 D4:1 E4:3 Db5:3',
    'C5:3 Bb4:2 Ab4:1 F4:6',
  ],
  out: ['G4:3 F4:2 C4:1 Bb4:6', 'G4:3 F4:2 C4:1 Bb4:6', 'G4:3 F4:2 C4:7', '-:12'],
};

const order = ['in', 'first', 'second', 'bridge', 'third', 'out'] as const satisfies readonly Section[];

const bar = (section: Section): number =>
  order.slice(0, order.indexOf(section)).reduce((sum, before) => sum + harmony[before].length, 0);

/** The bar each section starts at. */
export const starts: Readonly<Record<Section, number>> = {
  in: bar('in'),
  first: bar('first'),
  second: bar('second'),
  bridge: bar('bridge'),
  third: bar('third'),
  out: bar('out'),
};

export const bars = starts.out + harmony.out.length;
export const beats = bars * metre.beats;

/** The chords, half a bar each. */
export const chords: readonly (readonly [Chord, Chord])[] = order.flatMap(section =>
  harmony[section].map((written): [Chord, Chord] => {
    const [first = '', second = ''] = written.split(' ');
    return [chord(first), chord(second)];
  }),
);

export const chordAt = (beat: number): Chord => {
  const [first, second] = chords[Math.floor(beat / metre.beats + 1e-6)] as readonly [Chord, Chord];
  return beat % metre.beats >= 2 - 1e-6 && beat % metre.beats < metre.beats - 1e-6 ? second : first;
};

export const sung = (section: Section): readonly TuneNote[] => tune(words[section], metre, starts[section]);

export const melody: readonly TuneNote[] = order.flatMap(sung);

/** One dotted crotchet a second, and slower and slower once the song itself is over. */
const slowing = Array.from({ length: 16 }, (_, k): Pace => {
  const beat = starts.out * metre.beats + 4 + k / 2;
  return { beat, perMinute: 60 - 14 * ((k + 1) / 16) ** 1.4 };
});
export const tempo: Tempo = [{ beat: 0, perMinute: 60 }, ...slowing];
