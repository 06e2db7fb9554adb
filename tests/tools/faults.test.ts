import { expect, test } from 'vitest';
import type { Coverage } from '../../tools/coverage.ts';
import { faultsOf } from '../../tools/faults.ts';
import { compileText } from '../stories/compile.ts';

const story = compileText('-> a\n=== a\nOne.\n-> END');
const sound: Coverage = {
  options: 1,
  neverOffered: [],
  neverTaken: [],
  memories: ['field'],
  unreached: [],
  optional: [],
  seams: new Map([['walked_out', { places: 2, outside: 1, otherPart: 1 }]]),
  guesses: new Map([['guess_shout', { places: 1, outside: 1, otherPart: 0 }]]),
  hasParts: true,
  returns: [],
  inflections: new Map([['fence.held', 1]]),
  longWaits: new Map(),
  faults: [],
};
const option = { path: 'a.0', words: 'Two.', file: 'story/a.ink', line: 3 };

test('a story that is whole has no fault', () => {
  expect(faultsOf(story, sound)).toEqual([]);
});

test.each<[fault: string, coverage: Partial<Coverage>]>([
  ['no telling reaches the memory "field"', { unreached: ['field'] }],
  ['story/a.ink:3: never offered: Two.', { neverOffered: [option] }],
  ['story/a.ink:3: never taken: Two.', { neverTaken: [option] }],
  [
    'the seam "years" must be read again in 2 places, and is in 1',
    { seams: new Map([['years', { places: 1, outside: 1, otherPart: 1 }]]) },
  ],
  [
    'the seam "years" must be read again in another part',
    { seams: new Map([['years', { places: 3, outside: 1, otherPart: 0 }]]) },
  ],
  ['no telling is offered anything in "fence.faced"', { inflections: new Map([['fence.faced', 0]]) }],
  ['300 words in a, before "Two."; there may be 260', { longWaits: new Map([['a, before "Two."', 300]]) }],
  ['broken', { faults: ['broken'] }],
])('%s', (fault, coverage) => {
  expect(faultsOf(story, { ...sound, ...coverage })).toEqual([fault]);
});

test('a story without parts has no other part to read in', () => {
  const seams = new Map([['years', { places: 2, outside: 0, otherPart: 0 }]]);
  expect(faultsOf(story, { ...sound, hasParts: false, seams })).toEqual([]);
});
