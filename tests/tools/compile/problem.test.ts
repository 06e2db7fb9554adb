import { expect, test } from 'vitest';
import { inOrder, printed } from '../../../tools/compile/problem.ts';

const at = (file: string, line: number, message = 'wrong') => ({ file, line, message });

test('a problem is printed as editors can follow it', () => {
  expect(printed(at('story/a.ink', 2))).toBe('story/a.ink:2: wrong');
});

test('problems come in the order of the text, each once', () => {
  const all = [at('b.ink', 2), at('a.ink', 10), at('a.ink', 9), at('b.ink', 2), at('b.ink', 2, 'wronger')];
  expect(inOrder(all).map(printed)).toEqual([
    'a.ink:9: wrong',
    'a.ink:10: wrong',
    'b.ink:2: wrong',
    'b.ink:2: wronger',
  ]);
});
