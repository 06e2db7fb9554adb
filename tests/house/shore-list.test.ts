import { expect, test } from 'vitest';
import { shoreList } from '../../src/house/shore-list.ts';
import { emptyLedger, type Kept, type Ledger } from '../../src/story/ledger.ts';

const kept = (way: Kept['way'], words: string, amendment?: string): Kept => ({ way, words, amendment });
const ledger = (told: readonly string[], seams: Ledger['seams'] = {}): Ledger => ({
  ...emptyLedger,
  told,
  seams,
});

test('what has not been told is not on the shore', () => {
  expect(shoreList(emptyLedger)).toEqual([]);
});

test('keepsakes lie in the order of telling, and knots that leave none are passed over', () => {
  const list = shoreList(ledger(['road', 'tape', 'hollow']));
  expect(list.map(found => found.memory)).toEqual(['tape', 'hollow']);
});

test('a keepsake is labelled with her words, word for word', () => {
  const [latch] = shoreList(ledger(['hollow'], { first_day: kept('held', 'There was a gate.') }));
  expect(latch).toMatchObject({ kind: 'keepsake', object: 'a gate latch', labels: ['There was a gate.'] });
});

test('a memory begun whose seam has not been asked has an object and no words', () => {
  expect(shoreList(ledger(['hollow']))[0]).toMatchObject({ kind: 'keepsake', labels: [] });
});

test('an amended keepsake has both labels, the first one first', () => {
  const [latch] = shoreList(
    ledger(['hollow'], { first_day: kept('released', 'I can’t get it.', 'It was raining.') }),
  );
  expect(latch).toMatchObject({ kind: 'keepsake', labels: ['I can’t get it.', 'It was raining.'] });
});

test('what was let go leaves a gap, and says where it was but not what', () => {
  const list = shoreList(ledger(['hollow'], { first_day: kept('released', 'I can’t get it.') }));
  expect(list).toEqual([{ kind: 'gap', memory: 'hollow', from: 'the bottom gate', before: undefined }]);
});

test('how a thing lay there last time stands quietly by it', () => {
  const underdrawing = { first_day: 'faced', bought: 'released' } as const;
  const list = shoreList({ ...ledger(['hollow', 'sale', 'tape']), underdrawing });
  expect(list.map(({ before }) => before)).toEqual([
    'last time, in hard pencil',
    'last time, a ring of damp',
    undefined,
  ]);
});

test('what was kept last time and has not been told lies after all that has, and what was let go does not', () => {
  const underdrawing = { bought: 'held', first_day: 'held', who_laughed: 'released' } as const;
  const list = shoreList({ ...ledger(['hollow']), underdrawing });
  expect(list.slice(1)).toEqual([
    { kind: 'underdrawn', memory: 'sale', object: 'a token', before: 'last time, in warm colour' },
  ]);
});

test('the ways of keeping are told apart in words, as they are on the shore', () => {
  const drawn = (['held', 'faced'] as const).map(way => {
    const [found] = shoreList(ledger(['hollow'], { first_day: kept(way, 'Words.') }));
    return found?.kind === 'keepsake' ? found.drawn : '';
  });
  expect(new Set(drawn).size).toBe(2);
  expect(drawn).not.toContain('');
});
