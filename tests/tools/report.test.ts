import { expect, test } from 'vitest';
import { keepsakes } from '../../src/design/keepsakes.ts';
import { wander } from '../../tools/cover.ts';
import { coverageOf } from '../../tools/coverage.ts';
import { reportOf } from '../../tools/report.ts';
import { tally } from '../../tools/tally.ts';
import { tryStory } from '../stories/compile.ts';

test('the report counts what a writer has to know', () => {
  const compiled = tryStory('-> field\n=== field\nOne two.\n* Three.\n* Four.\n- -> END');
  if (!compiled.ok) throw new Error('not sound');
  const walks = wander(compiled.story, 30);
  const report = reportOf(
    compiled.story,
    { words: 1234, conditions: 5 },
    tally(walks),
    coverageOf(compiled, walks),
  );
  const rows = report.split('\n').map(row => row.replace(/\s{2,}/g, ': '));
  const others = Object.keys(keepsakes).filter(memory => memory !== 'field');
  expect(rows[0]).toBe(`edition ${compiled.story.edition}, 30 tellings`);
  expect(rows).toEqual(
    expect.arrayContaining([
      'memories: 1 of 1 reached',
      `not yet written: ${others.join(', ')}`,
      'words in all: 1,234',
      'words in a telling: median 3, from 3 to 3',
      'decisions in a telling: median 1, from 1 to 1',
      'words to a decision: median 2, most 2',
      'options: 2 of 2 taken',
      'conditional passages: 5',
      'endings: 2',
      expect.stringMatching(/^: \d+ x field: Three\.$/),
    ]),
  );
});
