import { expect, test } from 'vitest';
import { fingerprint } from '../../../assets/score/fingerprint.ts';
import { stale } from '../../../assets/score/stale.ts';

test('every recording was made by the code that stands here', () => {
  expect(stale()).toEqual([]);
});

test('two recordings that share an engine have each their own fingerprint', () => {
  expect(fingerprint('sounds/rook.ts')).not.toBe(fingerprint('sounds/ball.ts'));
  expect(fingerprint('sounds/rook.ts')).toBe(fingerprint('sounds/rook.ts'));
});
