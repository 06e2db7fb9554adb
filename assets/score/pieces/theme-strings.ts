import type { Chord } from '../engine/chord.ts';
import { instruments, type Note, type Part, type Turn, tied } from '../engine/part.ts';
import { nearest } from '../engine/pitch.ts';
import { sounding } from '../engine/tune.ts';
import { type Voicing, voiced } from '../engine/voicing.ts';
import { bars, beats, chords, melody, metre, underneath } from './theme-score.ts';

const everyBeats = 0.1;

/** The bow's pressure through the piece; `shape` is asked every tenth of a beat. */
const bow = (shape: (at: number) => number): readonly Turn[] =>
  Array.from({ length: Math.round(beats / everyBeats) }, (_, i) => {
    const at = i * everyBeats;
    return { at, controller: 2 as const, value: shape(at) };
  });

/** One small arch to each note, and never more than that. */
export const celloPart = (): Part => ({
  ...instruments.cello,
  notes: underneath.map(n => ({ at: n.at, beats: n.beats * 1.02, pitch: n.pitch, touch: 62 })),
  turns: bow(at => {
    const note = underneath.find(n => at >= n.at && at < n.at + n.beats);
    return note ? 54 + 8 * Math.sin(Math.PI * Math.min(1, ((at - note.at) / note.beats) * 0.9 + 0.1)) : 46;
  }),
  hand: { strays: 0.014, uneven: 2, late: -0.05 },
});

const space = { low: 50, high: 69 };

/** Chords handed from one to the next with the least movement, over a bass that only they have. */
export const stringsPart = (): Part => ({
  ...instruments.strings,
  notes: tied(
    voicings().flatMap((voicing, bar): readonly Note[] => {
      const at = bar * metre.beats;
      const bass = nearest((chords[bar] as Chord).bass, 42, 36, 48);
      return [bass, ...voicing].map(pitch => ({ at, beats: metre.beats + 0.12, pitch, touch: 56 }));
    }),
  ),
  // Four-bar breaths of a few steps of the bow: it stirs, it does not swell.
  turns: bow(at => 48 + 5 * Math.sin((Math.PI * (at % 16)) / 16)),
  hand: { strays: 0.018, uneven: 2, late: -0.09 },
});

export const voicings = (): readonly Voicing[] => {
  let before: Voicing | undefined;
  return Array.from({ length: bars }, (_, bar) => {
    const at = bar * metre.beats;
    before = voiced(chords[bar] as Chord, before, space, sounding(melody, at, at + metre.beats));
    return before;
  });
};
