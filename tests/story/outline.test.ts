import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { variablesOf } from '../../tools/compile/variables.ts';
import { compileStory } from '../../tools/compile.ts';

const knotOf = (file: string): string =>
  (file.split('/').at(-1) ?? '').replace('.ink', '').replaceAll('-', '_');

/** The rows of the outline's last table: where each seam is set, and where it is read. */
function outlined(): ReadonlyMap<string, readonly string[]> {
  const outline = readFileSync('story/OUTLINE.md', 'utf8');
  const rows = outline
    .slice(outline.indexOf('## Where each way'))
    .matchAll(/^\| `(\w+)` \| (\w+) \| (.*) \|$/gm);
  return new Map([...rows].map(([, seam = '', set = '', read = '']) => [seam, [set, ...read.split(', ')]]));
}

test('the outline says where each seam is heard again, and nothing else', () => {
  const compiled = compileStory('story/main.ink');
  if (!compiled.ok) throw new Error('the story does not compile');
  const { tree, folder } = compiled.ink;
  const { seams, reads } = variablesOf(tree, folder);
  const rows = outlined();
  expect([...rows.keys()].sort()).toEqual([...seams].sort());
  for (const [seam, [set, ...read]] of rows) {
    const places = reads.filter(({ variable }) => variable === seam).map(({ file }) => knotOf(file));
    const heard = places.map(place => (place === 'wire' || place === 'fence' ? 'f' : place));
    expect([...new Set(heard)].filter(place => place !== set).sort(), seam).toEqual([...read].sort());
  }
});
