import { atLoudness, type Seat, seated } from '../engine/ensemble.ts';
import { filtered, highPass, lowShelf } from '../engine/filter.ts';
import { instruments, type Note, type Part } from '../engine/part.ts';
import type { Random } from '../engine/random.ts';
import { heardIn, type Room } from '../engine/room.ts';
import { gain, samplesIn } from '../engine/signal.ts';
import { both, louderBoth, mixed, place, type Stereo, stillness } from '../engine/stereo.ts';
import { faded } from '../engine/strip.ts';
import { played } from '../engine/synthesizer.ts';
import { type Pace, secondOf, type Tempo } from '../engine/tempo.ts';
import type { TuneNote } from '../engine/tune.ts';

/** How hands lay a line down: MIDI velocity of its middle, and what a semitone above middle G adds. */
export interface Touch {
  readonly touch: number;
  readonly higher?: number;
  /** Share of its written length that a note is held. */
  readonly held?: number;
}

const middle = 67;

/** A written line as played: the first of a bar a little more than the rest. */
export const under = (
  notes: readonly TuneNote[],
  { touch, higher = 0, held = 0.98 }: Touch,
): readonly Note[] =>
  notes.map(({ at, beats, pitch, into }) => ({
    at,
    beats: beats * held,
    pitch,
    touch: touch + (pitch - middle) * higher + (into === 0 ? 3 : -1),
  }));

/** How a pianist keeps time by herself: `phrase` and `lean` in beats and shares; the last beats take longer. */
export interface Breath {
  readonly perMinute: number;
  readonly beats: number;
  readonly phrase: number;
  readonly lean: number;
  readonly ending: { readonly beats: number; readonly slower: number };
}

export const breathing = ({ perMinute, beats, phrase, lean, ending }: Breath): Tempo => {
  const pace = (i: number): Pace => {
    const beat = i / 2;
    const through = (beat % phrase) / phrase;
    const waiting = through > 0.75 ? (lean * 2 * (through - 0.75)) / 0.25 : 0;
    const last = Math.max(0, 1 - (beats - beat) / ending.beats) * ending.slower;
    return { beat, perMinute: perMinute * (1 + lean * Math.sin(Math.PI * through) - waiting - last) };
  };
  return [pace(0), ...Array.from({ length: 2 * beats - 1 }, (_, i) => pace(i + 1))];
};

/** Keys that the sound font plays weaker than their neighbours, measured: an instrument, its keys, decibels. */
const weak = [
  { ...instruments.vibraphone, from: 79, to: 127, decibels: 12 },
  { ...instruments.mellowPiano, from: 78, to: 79, decibels: 6 },
];

/** A part played with every key as strong as the next. */
const evenly = (part: Part, tempo: Tempo, beats: number, random: Random): Stereo => {
  const patch = weak.find(({ bank, program }) => bank === part.bank && program === part.program);
  const isWeak = ({ pitch }: Note) => patch !== undefined && pitch >= patch.from && pitch <= patch.to;
  const [strong, soft] = [part.notes.filter(note => !isWeak(note)), part.notes.filter(isWeak)];
  const plain = played({ ...part, notes: strong }, tempo, beats, random);
  if (!patch || soft.length === 0) return plain;
  return mixed(
    plain,
    louderBoth(played({ ...part, notes: soft }, tempo, beats, random), gain(patch.decibels)),
  );
};

/** A part played, seated, and answered by the room. */
export const player =
  (where: Room, tempo: Tempo, beats: number, random: Random) =>
  (part: Part, seat: Seat, wet: number): Stereo =>
    heardIn(seated(evenly(part, tempo, beats, random), seat), where, { wet, dry: 1, ends: 'once' });

/** Silence before the first note, in seconds: nothing begins on the very edge of a file. */
const lead = 0.25;

/** When a cue stops, in seconds after its last written beat, and over how long it thins to nothing. */
export interface Close {
  readonly after: number;
  readonly thins: number;
  readonly lufs: number;
}

/** Parts as one recording: its edge and its end brought to nothing. */
export const kept = (parts: readonly Stereo[], tempo: Tempo, beats: number, close: Close): Stereo => {
  const seconds = secondOf(tempo)(beats) + close.after;
  const whole = stillness(lead + seconds);
  const band = mixed(...parts);
  place(whole, band.left, { at: lead, pan: -1, times: Math.SQRT1_2 });
  place(whole, band.right, { at: lead, pan: 1, times: Math.SQRT1_2 });
  const clean = both(whole, side => filtered(side, highPass(34), lowShelf(150, -1)));
  return atLoudness(
    both(clean, side => faded(side.subarray(0, samplesIn(lead + seconds)), close.thins)),
    close.lufs,
  );
};
