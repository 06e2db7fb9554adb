import { expect, test } from 'vitest';
import { keepsakes } from '../../src/design/keepsakes.ts';
import { wander } from '../../tools/cover.ts';
import { coverageOf } from '../../tools/coverage.ts';
import { reportOf } from '../../tools/report.ts';
import { tally } from '../../tools/tally.ts';
import { tryStory } from '../stories/compile.ts';

const ways = 'LIST ways = unasked, held, faced, released, amended\nVAR x = unasked\nVAR guess_y = ()\n';
const story = `INCLUDE ways.ink
-> field
=== field
One two.
* Three.
  ~ x = held
  -> fence
* Four.
  ~ x = faced
  ~ x += amended
  -> END
=== fence
Five. {x == held:Six.}
-> all_held
= all_held
* Seven.
- -> END`;

test('the report counts what a writer has to know', () => {
  const compiled = tryStory(story, { 'story/ways.ink': ways });
  if (!compiled.ok) throw new Error('not sound');
  const walks = wander(compiled.story, 30);
  const report = reportOf(
    compiled.story,
    { words: 1234, conditions: 5, dependent: 3 },
    tally(walks),
    coverageOf(compiled, walks),
    [
      { seam: 'x', places: 4 },
      { seam: 'x', places: 1 },
      { seam: 'y', places: 3 },
    ],
  );
  const rows = report.split('\n').map(row => row.replace(/\s{2,}/g, ': '));
  const others = Object.keys(keepsakes).filter(memory => memory !== 'field');
  expect(rows[0]).toBe(`edition ${compiled.story.edition}, 30 tellings`);
  expect(rows).toEqual(
    expect.arrayContaining([
      'memories: 1 of 1 reached',
      `not yet written: ${others.join(', ')}`,
      'words in all: 1,234',
      'words in a telling: median 3, from 3 to 6',
      'decisions in a telling: median 1, from 1 to 1',
      'words to a decision: median 2, most 2',
      'optional: 0',
      'options: 3 of 3 taken',
      'seams: 1, read again (outside, in another part)',
      ': 1 x x (0, 0)',
      'one seam otherwise: differs in 1 later places at least, median 3 (3 pairs)',
      'in fewer than 3: 1: x 1',
      'returns: 1: x',
      'guesses: 1, answered 0',
      'conditional passages: 5',
      'of several sentences: 3',
      'inflections: 1',
      expect.stringMatching(/^: \d+ x fence\.all_held$/),
      'endings: 2',
      expect.stringMatching(/^: \d+ x field: Four\.$/),
    ]),
  );
});
