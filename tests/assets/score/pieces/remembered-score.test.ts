import { expect, test } from 'vitest';
import { sung } from '../../../../assets/score/pieces/ballad-score.ts';
import { bars, remembered, under } from '../../../../assets/score/pieces/remembered-score.ts';

const phrases = Array.from({ length: bars }, (_, bar) => remembered.filter(note => note.bar === bar));
const sections = ['first', 'second', 'bridge', 'third', 'out'] as const;
const song = sections.flatMap(sung);
const firsts = [...new Set(song.map(note => note.bar))].map(bar =>
  song.filter(note => note.bar === bar).map(note => note.pitch),
);

test('every phrase that is remembered is the beginning of one in the song', () => {
  for (const phrase of phrases.filter(notes => notes.length > 0)) {
    const known = firsts.some(bar => phrase.every((note, i) => bar[i] === note.pitch) && phrase.length < 4);
    expect(known, phrase.map(note => note.pitch).join(' ')).toBe(true);
  }
});

test('none gets to its fourth note, and nothing else plays it', () => {
  for (const phrase of phrases) expect(phrase.length).toBeLessThan(4);
  expect(phrases.filter(phrase => phrase.length === 3).length).toBeGreaterThan(3);
  expect(under.every(note => note.into === 0)).toBe(true);
});

test('it stops more than once', () => {
  expect(phrases.filter(phrase => phrase.length === 0).length).toBeGreaterThanOrEqual(3);
});
