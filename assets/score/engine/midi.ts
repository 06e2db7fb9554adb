import { type MidiEvent, writeMidi } from 'midi-file';
import type { Note, Part } from './part.ts';
import type { Random } from './random.ts';
import type { Tempo } from './tempo.ts';

const perBeat = 960;

interface Moment {
  readonly tick: number;
  /** What comes first of two things at one moment: offs before ons. */
  readonly rank: number;
  readonly event: MidiEvent;
}

/** A part played by a hand that strays a little, as a MIDI file. */
export const midi = (part: Part, tempo: Tempo, lastBeat: number, random: Random): Uint8Array => {
  const moments: Moment[] = [...opening(part, tempo), ...turns(part), ...notes(part, random)];
  moments.push({
    tick: lastBeat * perBeat,
    rank: 9,
    event: { deltaTime: 0, meta: true, type: 'endOfTrack' },
  });
  moments.sort((a, b) => a.tick - b.tick || a.rank - b.rank);
  let before = 0;
  const track = moments.map(({ tick, event }) => {
    const timed = { ...event, deltaTime: tick - before };
    before = tick;
    return timed;
  });
  return Uint8Array.from(
    writeMidi({ header: { format: 0, numTracks: 1, ticksPerBeat: perBeat }, tracks: [track] }),
  );
};

const tickOf = (beat: number): number => Math.max(0, Math.round(beat * perBeat));

const control = (controllerType: number, value: number): MidiEvent => ({
  deltaTime: 0,
  type: 'controller',
  channel: 0,
  controllerType,
  value: Math.max(0, Math.min(127, Math.round(value))),
});

/** Volume and expression full, in the middle, without the synthesizer's own reverb and chorus. */
const settings = [
  [7, 100],
  [10, 64],
  [11, 127],
  [91, 0],
  [93, 0],
] as const;

const opening = ({ bank, program }: Part, tempo: Tempo): readonly Moment[] => [
  ...tempo.map(({ beat, perMinute }): Moment => {
    const microsecondsPerBeat = Math.round(6e7 / perMinute);
    return {
      tick: tickOf(beat),
      rank: 0,
      event: { deltaTime: 0, meta: true, type: 'setTempo', microsecondsPerBeat },
    };
  }),
  { tick: 0, rank: 1, event: control(0, bank) },
  { tick: 0, rank: 2, event: { deltaTime: 0, type: 'programChange', channel: 0, programNumber: program } },
  ...settings.map(([controller, value]) => ({ tick: 0, rank: 3, event: control(controller, value) })),
];

const turns = (part: Part): readonly Moment[] =>
  part.turns.map(({ at, controller, value }) => ({
    tick: tickOf(at),
    rank: 4,
    event: control(controller, value),
  }));

const notes = ({ notes, hand }: Part, random: Random): readonly Moment[] => {
  const strayed = notes.map(note => ({
    ...note,
    at: Math.max(0, note.at + hand.late + hand.strays * random.gauss()),
  }));
  return clear(strayed).flatMap(({ at: start, beats, pitch, touch }) => {
    const velocity = Math.max(1, Math.min(127, Math.round(touch + hand.uneven * random.gauss())));
    const note = { deltaTime: 0, channel: 0, noteNumber: pitch };
    return [
      { tick: tickOf(start), rank: 6, event: { ...note, type: 'noteOn', velocity } },
      { tick: tickOf(start + beats), rank: 5, event: { ...note, type: 'noteOff', velocity: 0 } },
    ] satisfies Moment[];
  });
};

const breath = 0.02;

/** A key still down cannot be struck: each note ends a moment before the next of its pitch. */
const clear = (notes: readonly Note[]): readonly Note[] =>
  notes.map(note => {
    const next = notes
      .filter(other => other.pitch === note.pitch && other.at > note.at)
      .reduce((soonest, other) => Math.min(soonest, other.at), Number.POSITIVE_INFINITY);
    return { ...note, beats: Math.min(note.beats, Math.max(breath, next - breath - note.at)) };
  });
