import { expect, test } from 'vitest';
import { MemoryShelf } from '../../src/shelf/memory-shelf.ts';
import { adopt } from '../../src/telling/adopt.ts';
import type { Bookmark } from '../../src/telling/telling.ts';
import { tellingOf } from './story.ts';

const choice = (index: number) => ({ index, of: 3, words: '' });
const short = tellingOf('7K2M', [choice(1)]);
const long = tellingOf('7K2M', [choice(1), choice(2)]);
const bookmark = (telling = short): Bookmark => ({
  format: 1,
  id: 'b',
  made: '2026-03-01T10:00:00Z',
  telling,
  picture: undefined,
  view: undefined,
  place: '',
  words: '',
});

test('what comes from a file is set beside what is on the shelf, never over it', () => {
  const shelf = new MemoryShelf();
  shelf.keep(long);
  shelf.mark(bookmark(long));
  adopt(shelf, { tellings: [short], bookmarks: [bookmark()] }, () => 'new');
  expect(shelf.tellings()).toEqual([{ ...short, id: 'new' }, long]);
  expect(shelf.bookmarks()).toEqual([{ ...bookmark(), id: 'new' }, bookmark(long)]);
});

test('what the shelf has already is not taken twice', () => {
  const shelf = new MemoryShelf();
  const file = { tellings: [short], bookmarks: [bookmark()] };
  expect(adopt(shelf, file, () => 'new')).toHaveLength(2);
  expect(adopt(shelf, file, () => 'new')).toEqual([]);
  expect(shelf.tellings()).toEqual([short]);
});
