import { expect, test } from 'vitest';
import { belongs } from '../../../../assets/score/engine/chord.ts';
import { bars, chordAt, chords, melody, sung } from '../../../../assets/score/pieces/ballad-score.ts';

test('every note of the song on a strong beat belongs to its chord or leans on it lawfully', () => {
  const strong = melody.filter(n => n.into % 1 < 1e-6);
  expect(strong.length).toBeGreaterThan(70);
  for (const note of strong) {
    const chord = chordAt(note.at);
    expect(belongs(note.pitch, chord), `bar ${note.bar + 1}, ${note.pitch} over ${chord.name}`).toBe(true);
  }
});

test('the song has thirty-two bars between its first and its last', () => {
  const sections = ['first', 'second', 'bridge', 'third'] as const;
  const sungBars = new Set(sections.flatMap(sung).map(n => n.bar));
  expect(Math.max(...sungBars) - Math.min(...sungBars) + 1).toBe(32);
  expect(chords.length).toBe(bars);
});

test('it can be hummed: it stays within an eleventh and never leaps more than an octave', () => {
  const pitches = melody.map(n => n.pitch);
  expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThanOrEqual(19);
  const leaps = pitches.slice(1).map((p, i) => Math.abs(p - (pitches[i] as number)));
  expect(Math.max(...leaps)).toBeLessThanOrEqual(12);
});

test('its last statement withholds the fourth note', () => {
  const last = melody.slice(-3).map(n => n.pitch);
  expect(last).toEqual(melody.slice(0, 3).map(n => n.pitch));
});
