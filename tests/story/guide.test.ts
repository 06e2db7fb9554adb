import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

test('the words are set in proper quotation marks', () => {
  const folder = new URL('../../story/', import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name =>
    name.endsWith('.ink'),
  );
  const straight = files.flatMap(name =>
    readFileSync(new URL(name, folder), 'utf8')
      .split('\n')
      .map((text, line) => ({ at: `story/${name}:${line + 1}`, text: text.trim() }))
      .filter(({ text }) => !/^(\/\/|~|VAR|LIST|CONST|EXTERNAL|INCLUDE)/.test(text))
      .filter(({ text }) =>
        /["']/.test(text.replace(/(said|before)\("\w+"\)|"(held|faced|released)?"/g, '')),
      ),
  );
  expect(files.length).toBeGreaterThan(5);
  expect(straight.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});
