import { expect, test } from 'vitest';
import type { StandingCue } from '../../src/cue/cue.ts';
import { bare, change } from '../../src/cue/tableau.ts';

const dormitory: StandingCue = { kind: 'picture', picture: 'dormitory' };
const beds: StandingCue = { kind: 'show', passage: 'beds' };
const door: StandingCue = { kind: 'show', passage: 'door' };
const after = (...cues: readonly StandingCue[]) => cues.reduce(change, bare);

test('a passage is added to those shown, in the order of telling', () => {
  expect(after(dormitory, door, beds).shown).toEqual(['door', 'beds']);
});

test('a passage shown twice is shown once, and is then the one told last', () => {
  const shown = after(dormitory, beds, { kind: 'show', passage: 'girl' });
  expect(change(shown, beds).shown).toEqual(['girl', 'beds']);
});

test('a new picture is bare paper in plain light and still air; what is heard goes on', () => {
  const stood = after(
    dormitory,
    beds,
    { kind: 'light', light: 'night' },
    { kind: 'weather', weather: 'dust' },
    { kind: 'ambience', ambience: 'ward' },
    { kind: 'music', music: 'theme' },
  );
  expect(change(stood, { kind: 'picture', picture: 'field' })).toEqual({
    picture: 'field',
    shown: [],
    light: 'plain',
    weather: 'clear',
    ambience: 'ward',
    music: 'theme',
  });
});

test('no picture is bare paper again, and neither light nor weather has anything there to fall on', () => {
  const left = after(
    dormitory,
    beds,
    { kind: 'light', light: 'night' },
    { kind: 'weather', weather: 'dust' },
    { kind: 'picture', picture: 'none' },
  );
  expect(left).toEqual(bare);
  expect(change(left, { kind: 'light', light: 'night' })).toEqual(bare);
  expect(change(left, { kind: 'weather', weather: 'rain' })).toEqual(bare);
  expect(() => change(left, beds)).toThrow('stands where the picture is bare paper');
});

test('the picture that stands already stays as it is', () => {
  const stood = after(dormitory, beds, { kind: 'light', light: 'night' });
  expect(change(stood, dormitory)).toBe(stood);
});

test('a passage of another picture is refused', () => {
  expect(() => change(after(dormitory), { kind: 'show', passage: 'tommy' })).toThrow(
    '"show: tommy" stands where the picture is dormitory',
  );
  expect(() => change(bare, beds)).toThrow('stands where the picture is bare paper');
});

test('a change leaves the tableau before it as it was', () => {
  const before = after(dormitory);
  change(before, beds);
  expect(before.shown).toEqual([]);
});
