import { expect, test } from 'vitest';
import { belongs, type Chord } from '../../../../assets/score/engine/chord.ts';
import { melody as song } from '../../../../assets/score/pieces/ballad-score.ts';
import { beats, chords, melody, metre, underneath } from '../../../../assets/score/pieces/theme-score.ts';

const over = (bar: number) => chords[bar] as Chord;

test('the theme opens with the first four notes of the song', () => {
  const first = (notes: readonly { readonly pitch: number }[]) => notes.slice(0, 4).map(n => n.pitch);
  expect(first(melody)).toEqual(first(song));
});

test('every bar of the theme begins on a note that belongs to its chord', () => {
  for (const note of melody.filter(n => n.into === 0)) {
    expect(belongs(note.pitch, over(note.bar)), `bar ${note.bar + 1}`).toBe(true);
  }
});

test('every note of the cello belongs to its chord', () => {
  for (const note of underneath)
    expect(belongs(note.pitch, over(note.bar)), `bar ${note.bar + 1}`).toBe(true);
});

test('the cello never stands a semitone from the tune', () => {
  for (const note of underneath) {
    const together = melody.filter(
      n => n.at < note.at + note.beats && note.at < n.at + n.beats && n.beats >= 1,
    );
    for (const other of together) expect(Math.abs(other.pitch - note.pitch)).not.toBe(1);
  }
});

test('the cello lets the piano begin alone', () => {
  expect(underneath[0]?.at).toBeGreaterThanOrEqual(2 * metre.beats);
});

test('the theme lasts sixty-four beats', () => {
  expect(beats).toBe(64);
  expect(chords).toHaveLength(16);
});
