import { expect, test } from 'vitest';
import type { Way } from '../../src/story/ledger.ts';
import { Teller } from '../../src/story/teller.ts';
import { bentOn } from '../../tools/bent.ts';
import { walk } from '../../tools/walk.ts';
import { tryStory } from '../stories/compile.ts';

const compiled = tryStory(
  `INCLUDE ways.ink
-> a
=== a
One.
* Two.
  ~ x = released
* Three.
  ~ x = faced
* Four.
  ~ x = held
- Five.
* Six.
* Seven.
- Eight.
* Nine.
  ~ y = faced
* Ten.
  ~ y = released
- -> END`,
  {
    'story/ways.ink':
      'LIST ways = unasked, held, faced, released, amended\nVAR x = unasked\nVAR y = unasked\n',
  },
);
if (!compiled.ok) throw new Error('not sound');
const { story, ink } = compiled;

test.each<[Way, readonly number[]]>([
  ['held', [2, 1, 1]],
  ['faced', [1, 1, 0]],
  ['released', [0, 1, 1]],
])('who would have everything %s keeps it so where that is offered', (way, choices) => {
  expect(
    walk(
      new Teller(story),
      bentOn(way, ink, () => 1),
    ).choices,
  ).toEqual(choices);
});
