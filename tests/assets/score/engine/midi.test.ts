import { parseMidi } from 'midi-file';
import { expect, test } from 'vitest';
import { midi } from '../../../../assets/score/engine/midi.ts';
import { type Note, type Part, tied } from '../../../../assets/score/engine/part.ts';
import { random } from '../../../../assets/score/engine/random.ts';
import { secondOf, steady } from '../../../../assets/score/engine/tempo.ts';

const held: readonly Note[] = [
  { at: 0, beats: 2.2, pitch: 60, touch: 50 },
  { at: 2, beats: 2, pitch: 60, touch: 50 },
];
const part: Part = { bank: 0, program: 0, notes: held, turns: [], hand: { strays: 0, uneven: 0, late: 0 } };

test('a key still down is let go before it is struck again', () => {
  const track = parseMidi(midi(part, steady(60), 8, random(1))).tracks[0] ?? [];
  const keys = track.flatMap(event =>
    event.type === 'noteOn' || event.type === 'noteOff' ? [event.type] : [],
  );
  expect(keys).toEqual(['noteOn', 'noteOff', 'noteOn', 'noteOff']);
});

test('a bow goes on where two chords share a tone', () => {
  expect(tied(held)).toEqual([{ at: 0, beats: 4, pitch: 60, touch: 50 }]);
});

test('a beat falls where the paces before it put it', () => {
  const second = secondOf([
    { beat: 0, perMinute: 60 },
    { beat: 4, perMinute: 30 },
  ]);
  expect(second(6)).toBe(8);
});
