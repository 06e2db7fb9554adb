import { expect, test } from 'vitest';
import { pitch } from '../../../../assets/score/engine/pitch.ts';
import { tune } from '../../../../assets/score/engine/tune.ts';

test('a bar is read as notes at beats', () => {
  expect(tune(['G4:3 -:3 F4:6'], { beats: 4, units: 3 }, 2)).toEqual([
    { at: 8, beats: 1, pitch: 67, bar: 2, into: 0 },
    { at: 10, beats: 2, pitch: 65, bar: 2, into: 2 },
  ]);
});

test('a bar that is too short is refused by number', () => {
  expect(() => tune(['G4:4', 'G4:3'], { beats: 4, units: 1 })).toThrow(/bar 2 has 3 beats, not 4/);
});

test('an octave belongs to the letter of a note, not to its sound', () => {
  expect(pitch('Cb5')).toBe(pitch('B4'));
});
