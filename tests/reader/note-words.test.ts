import { expect, test } from 'vitest';
import { noteWords } from '../../src/reader/note-words.ts';

test('a note says what is passed over, or told briefly', () => {
  expect(noteWords({ kind: 'round', contents: ['bullying'] })).toBe('passes over: bullying');
  expect(noteWords({ kind: 'soften', contents: ['death', 'medical'] })).toBe(
    'told briefly: death, medical harm',
  );
});
