import type { Pitch } from './pitch.ts';

/** A note as played: beats, and a MIDI velocity (1 to 127). */
export interface Note {
  readonly at: number;
  readonly beats: number;
  readonly pitch: Pitch;
  readonly touch: number;
}

/** A pedal or a bow: a MIDI controller set at a beat. */
export interface Turn {
  readonly at: number;
  readonly controller: 2 | 64;
  readonly value: number;
}

/** One player: an instrument of the sound font, the notes, and the hand that plays them. */
export interface Part {
  readonly bank: number;
  readonly program: number;
  readonly notes: readonly Note[];
  readonly turns: readonly Turn[];
  /** Beats and velocities by which a hand strays, and beats by which it always comes late. */
  readonly hand: { readonly strays: number; readonly uneven: number; readonly late: number };
}

/** Instruments of MuseScore General. Its expressive strings (17, 21) swell with controller 2. */
export const instruments = {
  mellowPiano: { bank: 8, program: 0 },
  vibraphone: { bank: 0, program: 11 },
  celesta: { bank: 0, program: 8 },
  bass: { bank: 0, program: 32 },
  cello: { bank: 17, program: 42 },
  violins: { bank: 21, program: 49 },
  strings: { bank: 17, program: 49 },
} as const;

/** The right pedal: lifted just before each change, down again just after it. */
export const pedal = (changes: readonly number[]): readonly Turn[] =>
  changes.flatMap(at => [
    { at: Math.max(0, at - 0.04), controller: 64 as const, value: 0 },
    { at: at + 0.13, controller: 64 as const, value: 127 },
  ]);

/** What a bow does when two chords share a tone: it goes on. Notes of one pitch that meet become one. */
export const tied = (notes: readonly Note[]): readonly Note[] => {
  const held: Note[] = [];
  for (const note of [...notes].sort((a, b) => a.at - b.at)) {
    const before = held.findLastIndex(h => h.pitch === note.pitch);
    const sounding = held[before];
    if (sounding && sounding.at + sounding.beats >= note.at) {
      held[before] = { ...sounding, beats: Math.max(sounding.beats, note.at + note.beats - sounding.at) };
    } else held.push(note);
  }
  return held;
};
