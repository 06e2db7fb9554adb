import { expect, test } from 'vitest';
import { captionsOf, nothingHeard } from '../../src/sound/captions.ts';

test('what begins is captioned once', () => {
  const fields = { ambience: 'fields', music: 'none' } as const;
  expect(captionsOf(nothingHeard, fields)).toEqual(['wind over open fields']);
  expect(captionsOf(fields, fields)).toEqual([]);
});

test('what ends is captioned too', () => {
  const tape = { ambience: 'far-playing-field', music: 'the-tape' } as const;
  expect(captionsOf(tape, nothingHeard)).toEqual(['silence', 'no music']);
});

test('a telling that opens in silence says nothing of it', () => {
  expect(captionsOf(nothingHeard, nothingHeard)).toEqual([]);
});
