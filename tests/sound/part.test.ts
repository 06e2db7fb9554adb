import { expect, test } from 'vitest';
import { partOf } from '../../src/sound/part.ts';

test('a loop leaves out the padding before and after it', () => {
  expect(partOf(48.5, { start: 0.27, length: 48 })).toEqual([270, 48_000, true]);
});

test('what does not loop is played whole', () => {
  expect(partOf(2.5, null)).toEqual([0, 2500, false]);
});
