import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SoundName } from '../../src/design/sounds.ts';
import { Caller } from '../../src/sound/caller.ts';

const given: SoundName[] = [];
const soonest = (): Caller =>
  new Caller(
    () => 0,
    sound => given.push(sound),
  );

beforeEach(() => {
  given.length = 0;
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a place gives its calls after their rests, again and again', () => {
  soonest().hold('far-playing-field');
  vi.advanceTimersByTime(8_900);
  expect(given).toEqual([]);
  vi.advanceTimersByTime(32_000);
  expect(given).toEqual(['ball', 'ball', 'ball', 'ball', 'whistle']);
});

test('held again, a place keeps the rests it is in', () => {
  const caller = soonest();
  caller.hold('fields');
  vi.advanceTimersByTime(10_000);
  caller.hold('fields');
  vi.advanceTimersByTime(4_100);
  expect(given).toEqual(['rook']);
});

test('another place ends the calls of the one before', () => {
  const caller = soonest();
  caller.hold('fields');
  vi.advanceTimersByTime(15_000);
  caller.hold('silence');
  vi.advanceTimersByTime(600_000);
  expect(given).toEqual(['rook']);
  expect(vi.getTimerCount()).toBe(0);
});
