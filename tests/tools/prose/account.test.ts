import { expect, test } from 'vitest';
import { detailsOf, summaryOf, tableOf } from '../../../tools/prose/account.ts';
import { proseOf } from '../../../tools/prose.ts';
import { tryStory } from '../../stories/compile.ts';

const compiled = tryStory('-> a\n=== a\nIt went like a clock, somehow.\nGood night.\n-> END');
if (!compiled.ok) throw new Error('not sound');
const prose = proseOf(compiled.ink.tree, compiled.ink.folder);
const rows = (text: string) => text.split('\n').map(row => row.replaceAll(/\s{2,}/g, ': '));

test('the summary has a row for each thing that is looked for', () => {
  expect(rows(summaryOf(prose))).toEqual(
    expect.arrayContaining([
      'similes: 1, 25.0 in 200 words, most in main 1',
      'stock phrases: 1, most in main 1',
      'ellipses: 0',
    ]),
  );
});

test('the table has a row for each memory, and how it ends', () => {
  expect(rows(tableOf(prose)).filter(row => row.startsWith('main'))).toHaveLength(1);
  expect(tableOf(prose)).toContain('main: Good night.');
});

test('the details are told line by line', () => {
  expect(detailsOf(prose, 'main')).toContain(
    'story/main.ink:3: stock phrases: It went like a clock, somehow.',
  );
  expect(detailsOf(prose, 'main')).toMatch(/last line: Good night\.$/);
});
