import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vocabulary } from '../../src/cue/parse.ts';

const guide = new URL('../../story/README.md', import.meta.url);

/** The first cells of the rows of the table that is headed "cue". */
function kindsIn(markdown: string): readonly string[] {
  const rows = markdown.split('\n');
  const head = rows.findIndex(row => /^\|\s*cue\s*\|/.test(row));
  const table = rows.slice(head + 2);
  const end = table.findIndex(row => !row.startsWith('|'));
  return table.slice(0, end < 0 ? undefined : end).map(row => /^\|\s*`?(\w+)/.exec(row)?.[1] ?? row);
}

test('the writer’s guide lists every kind of cue, and no other', () => {
  expect(existsSync(guide), 'story/README.md is missing').toBe(true);
  expect([...kindsIn(readFileSync(guide, 'utf8'))].sort()).toEqual(Object.keys(vocabulary).sort());
});
