import { expect, it } from 'vitest';
import { readingTime } from '../../src/show/pace.ts';

it('gives a line the time it takes to read it, and a word of dialogue a moment', () => {
  const sixty = Array.from({ length: 60 }, () => 'word').join(' ');
  expect(readingTime(sixty)).toBeGreaterThan(12);
  expect(readingTime(sixty)).toBeLessThan(20);
  expect(readingTime(`${sixty} ${sixty}`)).toBeCloseTo(2 * readingTime(sixty));
  expect(readingTime('“No.”')).toBe(readingTime(''));
});
