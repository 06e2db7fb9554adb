import { expect, test } from 'vitest';
import { tidings } from '../../src/telling/keeping.ts';
import { tellingOf } from './story.ts';

test('the reader is told only of what did not go as usual', () => {
  expect(tidings({ kind: 'kept' })).toBeUndefined();
  expect(tidings({ kind: 'forked', telling: tellingOf('7K2M', []) })).toContain('another tab');
  expect(tidings({ kind: 'fleeting', why: 'Copy its code.' })).toBe('Copy its code.');
});
