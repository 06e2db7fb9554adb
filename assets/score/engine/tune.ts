import { type Pitch, pitch } from './pitch.ts';

/** A note of a tune as written: when and how long in beats, counted from the tune's beginning. */
export interface TuneNote {
  readonly at: number;
  readonly beats: number;
  readonly pitch: Pitch;
  readonly bar: number;
  /** Beats since its bar began. */
  readonly into: number;
}

export interface Metre {
  readonly beats: number;
  /** How many of the numbers written after the colons make one beat. */
  readonly units: number;
}

/** Reads bars like `G4:2 F4:1 C4:1`; `-` rests. A bar that is too short or too long is refused by number. */
export const tune = (bars: readonly string[], { beats, units }: Metre, firstBar = 0): readonly TuneNote[] =>
  bars.flatMap((written, i) => {
    const bar = firstBar + i;
    const notes: TuneNote[] = [];
    let into = 0;
    for (const word of written.split(' ')) {
      const [name = '', length = ''] = word.split(':');
      const lasts = Number(length) / units;
      if (name !== '-') notes.push({ at: bar * beats + into, beats: lasts, pitch: pitch(name), bar, into });
      into += lasts;
    }
    if (Math.abs(into - beats) > 1e-9)
      throw new Error(`bar ${i + 1} has ${into} beats, not ${beats}: ${written}`);
    return notes;
  });

/** The pitches of a tune that sound for long enough to clash, between two beats. */
export const sounding = (notes: readonly TuneNote[], from: number, to: number): readonly Pitch[] =>
  notes.filter(n => Math.min(n.at + n.beats, to) - Math.max(n.at, from) > 0.3).map(n => n.pitch);
