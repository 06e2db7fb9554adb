import { expect, test } from 'vitest';
import { lengthy, repeated } from '../../../tools/prose/option.ts';
import { written } from './written.ts';

test('an option has eighteen words at most', () => {
  const text = (words: number) => `One.\n* ${'word '.repeat(words)}\n* No.\n- Two.`;
  expect(lengthy(written(text(18)))).toEqual([]);
  expect(lengthy(written(text(19)))).toMatchObject([{ kind: 'lengthy', line: 7 }]);
});

test('an option whose words stand again under it is told', () => {
  expect(
    repeated(written('One.\n* I looked in the other sock.\n  So I looked in the other one.\n* No.\n- Two.')),
  ).toMatchObject([{ line: 7, words: 'I looked in the other sock.' }]);
  expect(repeated(written('One.\n* I laughed.\n  And then I laughed.\n* No.\n- Two.'))).toHaveLength(1);
  expect(repeated(written('One.\n* I laughed.\n  You do.\n* No.\n- I laughed.'))).toEqual([]);
});
