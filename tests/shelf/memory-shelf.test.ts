import { expect, test } from 'vitest';
import { MemoryShelf } from '../../src/shelf/memory-shelf.ts';
import { ordinary } from '../../src/telling/preferences.ts';
import { tellingOf } from '../telling/story.ts';

test('memory holds everything while the page is open, and never says more than that', () => {
  const shelf = new MemoryShelf();
  const [one, two] = [tellingOf('7K2M', [], 'one'), tellingOf('7K2M', [], 'two')];
  expect(shelf.keep(one)).toMatchObject({ kind: 'fleeting', why: expect.stringContaining('only while') });
  shelf.keep(two);
  shelf.keep(one);
  expect(shelf.tellings()).toEqual([one, two]);
  shelf.remove(one);
  expect(shelf.tellings()).toEqual([two]);
  expect(shelf.prefer({ ...ordinary, muted: true }).kind).toBe('fleeting');
  expect(shelf.preferences().muted).toBe(true);
});

test('a bookmark is held and let go', () => {
  const shelf = new MemoryShelf();
  const telling = tellingOf('7K2M', []);
  const made = '2026-03-01T10:00:00Z';
  const bookmark = {
    format: 1,
    id: 'b',
    made,
    telling,
    picture: undefined,
    view: undefined,
    place: '',
    words: '',
  } as const;
  expect(shelf.mark(bookmark).kind).toBe('fleeting');
  expect(shelf.bookmarks()).toEqual([bookmark]);
  shelf.unmark(bookmark);
  expect(shelf.bookmarks()).toEqual([]);
});
