import { expect, test } from 'vitest';
import { type AmbienceDesign, ambiences, type Call } from '../../src/design/ambiences.ts';

const calls = Object.values<AmbienceDesign>(ambiences).flatMap((ambience): readonly Call[] => ambience.calls);

test('a call never comes so often that it becomes a pattern', () => {
  const leastRest = 5;
  for (const { sound, every } of calls) {
    const [least, most] = every;
    expect(least, sound).toBeGreaterThanOrEqual(leastRest);
    expect(most, sound).toBeGreaterThan(1.5 * least);
  }
});

test('a call is no louder than the same sound called by the story', () => {
  expect(calls.filter(({ decibels }) => decibels > 0)).toEqual([]);
});
