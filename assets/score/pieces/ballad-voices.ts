import { kinds } from '../engine/chord.ts';
import { instruments, type Note, type Part, type Turn, tied } from '../engine/part.ts';
import { kind, pitch } from '../engine/pitch.ts';
import type { TuneNote } from '../engine/tune.ts';
import { sounding } from '../engine/tune.ts';
import { type Voicing, voiced } from '../engine/voicing.ts';
import { beats, chordAt, chords, melody, metre, quaver, starts, sung } from './ballad-score.ts';

/** Two bars are one breath; high notes take a little more, quavers a little less. */
const phrased = (note: TuneNote, touch: number): number =>
  touch +
  9 * Math.sin((Math.PI * ((note.bar % 2) * metre.beats + note.into)) / (2 * metre.beats)) +
  (note.pitch - 67) * 0.9 +
  (note.into % 2 < 0.01 ? 4 : note.into % 1 < 0.01 ? 1 : -5);

/** The tune, first and third time and after the end, with a third or a sixth beneath its long notes. */
export const vibraphonePart = (): Part => {
  const tune = [...sung('first'), ...sung('third'), ...sung('out')];
  const notes = tune.flatMap((note): readonly Note[] => {
    const played = { at: note.at, beats: note.beats + 0.25, pitch: note.pitch, touch: phrased(note, 63) };
    const below = note.beats > 1.8 ? beneath(note) : undefined;
    if (below === undefined) return [played];
    return [played, { ...played, at: note.at + 0.02, pitch: below, touch: played.touch - 18 }];
  });
  return { ...instruments.vibraphone, notes, turns: [], hand: { strays: 0.01, uneven: 4, late: 0.018 } };
};

const beneath = (note: TuneNote): number | undefined => {
  const tones = kinds(chordAt(note.at));
  return Array.from({ length: 7 }, (_, i) => note.pitch - 3 - i).find(p => tones.includes(kind(p)));
};

/** The bow of a section, in breaths of two bars. */
const breathing = (from: number, to: number, least: number, most: number): readonly Turn[] =>
  Array.from({ length: Math.round((to - from) * 10) }, (_, i) => {
    const value = least + (most - least) * Math.sin((Math.PI * ((i / 10) % 8)) / 8) ** 0.8;
    return { at: from + i / 10, controller: 2 as const, value };
  });

/** The tune the second time, in octaves. */
export const violinPart = (): Part => ({
  ...instruments.violins,
  notes: sung('second').flatMap(({ at, beats, pitch }) => [
    { at, beats: beats * 1.04, pitch, touch: 70 },
    { at, beats: beats * 1.04, pitch: pitch + 12, touch: 60 },
  ]),
  turns: breathing(starts.second * metre.beats, starts.bridge * metre.beats, 52, 84),
  hand: { strays: 0.014, uneven: 3, late: -0.05 },
});

const space = { low: 53, high: 74 };

/** Chords held behind everything from the middle of the first time through. */
export const stringsPart = (): Part => {
  const notes: Note[] = [];
  let before: Voicing | undefined;
  chords.forEach((pair, bar) => {
    if (bar < starts.first + 4) return;
    const whole = pair[0].name === pair[1].name;
    for (const [chord, into] of whole
      ? [[pair[0], 0] as const]
      : [[pair[0], 0] as const, [pair[1], 2] as const]) {
      const at = bar * metre.beats + into;
      const lasts = whole ? 4 : 2;
      before = voiced(chord, before, space, sounding(melody, at, at + lasts));
      for (const pitch of before) notes.push({ at: at - 0.06, beats: lasts + 0.18, pitch, touch: 62 });
    }
  });
  return {
    ...instruments.strings,
    notes: tied(notes),
    turns: breathing(0, beats + 4, 40, 64),
    hand: { strays: 0.018, uneven: 2, late: -0.03 },
  };
};

/** What the celesta plays: tones of a chord by number, upwards from the first C above the tune. */
const rising = [0, 1, 2, 3, 4, 5];
const falling = [7, 6, 5, 4, 3, 2];
const turnRound = [4, 6, 5];

/** A bar that opens the song, small turns where the tune holds, and one last note when all have stopped. */
export const celestaPart = (): Part => {
  const fills = [0, 2, 4, 7].map(bar => starts.first + bar);
  const later = [2, 4].map(bar => starts.third + bar);
  return {
    ...instruments.celesta,
    notes: [
      ...figure(0, rising, 58),
      ...figure(2, falling, 54),
      ...figure(4, rising, 52),
      ...figure(6, falling, 48),
      ...[...fills, ...later].flatMap(bar => figure(bar * metre.beats + 2 + 2 * quaver, turnRound, 42)),
      ...sung('out').map(n => ({ at: n.at + 0.03, beats: 1.5, pitch: n.pitch + 12, touch: 46 })),
      { at: beats - 2, beats: 4, pitch: pitch('Bb6'), touch: 32 },
    ],
    turns: [],
    hand: { strays: 0.012, uneven: 4, late: 0.008 },
  };
};

/** A tone that would rub against the tune by a semitone is left out. */
const figure = (from: number, tones: readonly number[], touch: number): readonly Note[] =>
  tones.flatMap((tone, i) => {
    const at = from + i * quaver;
    const chord = chordAt(at);
    const step = chord.tones[tone % 4] as number;
    const high = 72 + kind(chord.root + step) + (tone >= 4 ? 12 : 0);
    const rubs = sounding(melody, at, at + 0.8).some(p => [1, 11].includes(kind(p - high)));
    return rubs ? [] : [{ at, beats: 1, pitch: high, touch: touch + (i % 3 === 0 ? 5 : 0) - i * 0.4 }];
  });
