import { expect, test } from 'vitest';
import { contentList } from '../../src/house/content-list.ts';

test('what is hard is found by the thing that is left of the memory, in words', () => {
  expect(contentList({ field: ['bullying'], house: ['death', 'medical'] })).toEqual([
    { place: 'a muddied shirt', what: 'bullying' },
    { place: 'a covered mirror', what: 'death, medical harm' },
  ]);
});

test('all that is no memory is the road, once', () => {
  expect(contentList({ visit_one: ['medical'], field: ['bullying'], fence: ['medical', 'death'] })).toEqual([
    { place: 'on the road', what: 'medical harm, death' },
    { place: 'a muddied shirt', what: 'bullying' },
  ]);
});
