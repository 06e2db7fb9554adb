import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { openShelf } from '../../src/shelf/browser-shelf.ts';
import { ordinary } from '../../src/telling/preferences.ts';
import type { Shelf } from '../../src/telling/shelf.ts';
import type { Bookmark } from '../../src/telling/telling.ts';
import { tellingOf } from '../telling/story.ts';
import { choice, on } from './playing.ts';
import { counting, FakeStorage } from './storage.ts';

let storage = new FakeStorage();
let open = (): Shelf => openShelf(() => storage, newId);
let newId = counting('n');
beforeEach(() => {
  storage = new FakeStorage();
  newId = counting('n');
  open = () => openShelf(() => storage, newId);
});

const said = (...indices: number[]) => tellingOf('TEST', indices.map(choice));
const bookmark = (id: string): Bookmark => ({
  format: 1,
  id,
  made: '2026-03-01T10:00:00.000Z',
  telling: said(1, 2),
  picture: 'dormitory',
  view: undefined,
  place: 'The dormitory',
  words: 'I had it on low.',
});
const kept = { kind: 'kept' };

test('what is kept is there when the page is opened again, and once only', () => {
  const shelf = open();
  expect(shelf.keep(said(1))).toEqual(kept);
  expect(shelf.keep(said(1, 2))).toEqual(kept);
  expect(open().tellings()).toEqual([said(1, 2)]);
  expect(storage.kept.size).toBe(1);
});

test('a telling may grow shorter: going back is kept too', () => {
  const shelf = open();
  shelf.keep(said(1, 2, 0));
  shelf.keep(said(1));
  expect(shelf.tellings()).toEqual([said(1)]);
  expect(open().tellings()).toEqual([said(1)]);
});

test('the last kept comes first', () => {
  const shelf = open();
  shelf.keep({ ...said(1), id: 'older' });
  shelf.keep({ ...on(said(2), 1), id: 'newer' });
  shelf.keep({ ...said(0), id: 'oldest', kept: '2026-01-01T10:00:00Z' });
  expect(
    open()
      .tellings()
      .map(({ id }) => id),
  ).toEqual(['newer', 'older', 'oldest']);
});

test('bookmarks and preferences are kept, as many as there are, and removed on the reader’s word', () => {
  const shelf = open();
  for (let at = 0; at < 50; at++) expect(shelf.mark(bookmark(`b${at}`))).toEqual(kept);
  expect(shelf.prefer({ ...ordinary, textSize: 150 })).toEqual(kept);
  expect(shelf.prefer({ ...ordinary, textSize: 200 })).toEqual(kept);
  shelf.keep(said(1));
  shelf.unmark(bookmark('b7'));
  expect(open().bookmarks()).toHaveLength(49);
  expect(open().bookmarks()[0]).toEqual(bookmark('b0'));
  expect(open().preferences()).toEqual({ ...ordinary, textSize: 200 });
  shelf.remove(said(1));
  expect(shelf.tellings()).toEqual([]);
  expect(open().tellings()).toEqual([]);
  expect(storage.kept.size).toBe(50);
});

test('every key is ours by name', () => {
  const shelf = open();
  storage.kept.set('another-game', 'its own');
  shelf.keep(said(1));
  shelf.mark(bookmark('b'));
  shelf.prefer(ordinary);
  shelf.remove(said(1));
  const strangers = [...storage.kept.keys()].filter(key => !key.startsWith('tideline:v1:'));
  expect(strangers).toEqual(['another-game']);
});

test('the older revision goes only when the newer has been read back', () => {
  const shelf = open();
  shelf.keep(said(1));
  for (const mood of ['full', 'forgetful'] as const) {
    storage.mood = mood;
    expect(shelf.keep(said(1, 2))).toMatchObject({
      kind: 'fleeting',
      why: expect.stringContaining('no room left'),
    });
    expect(shelf.tellings()).toEqual([said(1, 2)]);
    storage.mood = 'sound';
    expect(open().tellings()).toEqual([said(1)]);
  }
  expect(shelf.keep(said(1, 2, 0))).toEqual(kept);
  expect(open().tellings()).toEqual([said(1, 2, 0)]);
});

test('what storage would not take before, it is given with the next that it takes', () => {
  const shelf = open();
  storage.mood = 'full';
  shelf.keep({ ...said(2), id: 'left' });
  shelf.mark(bookmark('b'));
  shelf.prefer({ ...ordinary, muted: true });
  storage.mood = 'sound';
  shelf.keep(said(1));
  expect(open().tellings()).toHaveLength(2);
  expect(open().bookmarks()).toHaveLength(1);
  expect(open().preferences().muted).toBe(true);
});

test('a revision left behind by a crash is not taken for another tab', () => {
  const shelf = open();
  shelf.keep(said(1, 2));
  const left = [...storage.kept];
  shelf.keep(said(1));
  for (const [key, text] of left) storage.kept.set(key, text);
  const again = open();
  expect(again.tellings()).toEqual([said(1)]);
  expect(again.keep(said(1, 0))).toEqual(kept);
  expect(storage.kept.size).toBe(1);
});

test('two tabs with one telling: the second to go on goes on as another, and nothing is overwritten', () => {
  const one = open();
  one.keep(said(1));
  const two = open();
  const [telling = said()] = two.tellings();
  expect(one.keep(said(1, 2))).toEqual(kept);
  const keeping = two.keep(on(telling, 0));
  expect(keeping).toMatchObject({ kind: 'forked', telling: { choices: [choice(1), choice(0)] } });
  const forked = keeping.kind === 'forked' ? keeping.telling : said();
  expect(forked.id).not.toBe(telling.id);
  expect(two.keep(on(forked, 2))).toEqual(kept);
  expect(one.keep(said(1, 2, 2))).toEqual(kept);
  for (const shelf of [one, two, open()]) {
    const lists = shelf.tellings().map(({ choices }) => choices.map(({ index }) => index));
    expect(lists.toSorted()).toEqual([
      [1, 0, 2],
      [1, 2, 2],
    ]);
  }
});

test('another tab’s progress is on this tab’s shelf', () => {
  const one = open();
  const two = open();
  one.keep(said(1));
  expect(two.tellings()).toEqual([said(1)]);
  one.keep(said(1, 2));
  one.keep({ ...said(0), id: 'b' });
  expect(two.tellings()).toHaveLength(2);
  expect(two.tellings()).toContainEqual({ ...said(1, 2), id: expect.any(String) });
});

test('only to have looked at the shelf is not to have read what another tab wrote', () => {
  const one = open();
  one.keep({ ...said(0), id: 'other' });
  one.keep(said(1));
  const two = open();
  const playing = two.tellings().find(({ id }) => id === said().id) ?? said();
  one.keep(said(1, 2));
  two.tellings();
  expect(two.keep(on(playing, 0))).toMatchObject({ kind: 'forked' });
  expect(
    open()
      .tellings()
      .map(({ choices }) => choices.length)
      .toSorted(),
  ).toEqual([1, 2, 2]);
});

test('two tabs that write at the same moment lose neither', () => {
  const one = open();
  one.keep(said(1));
  const two = open();
  two.tellings();
  const before = new Map(storage.kept);
  one.keep(said(1, 2));
  const between = new Map(storage.kept);
  storage.kept.clear();
  for (const [key, text] of before) storage.kept.set(key, text);
  two.keep(said(1, 0));
  for (const [key, text] of between) storage.kept.set(key, text);
  const lists = open()
    .tellings()
    .map(({ choices }) => choices.at(-1)?.index);
  expect(lists.toSorted()).toEqual([0, 2]);
});

test('a wiped storage is written again in full', () => {
  const shelf = open();
  shelf.keep({ ...said(2), id: 'other' });
  shelf.keep(said(1));
  shelf.mark(bookmark('b'));
  shelf.prefer({ ...ordinary, theme: 'dark' });
  storage.kept.clear();
  expect(shelf.tellings()).toHaveLength(2);
  expect(shelf.keep(said(1, 2))).toEqual(kept);
  expect(open().tellings()).toHaveLength(2);
  expect(open().bookmarks()).toEqual([bookmark('b')]);
  expect(open().preferences().theme).toBe('dark');
});

test('what the reader removed in one tab does not come back from another', () => {
  const one = open();
  one.keep({ ...said(2), id: 'other' });
  one.keep(said(1));
  const two = open();
  two.tellings();
  one.remove({ ...said(2), id: 'other' });
  two.keep(said(1, 1));
  expect(two.tellings()).toEqual([said(1, 1)]);
  expect(open().tellings()).toEqual([said(1, 1)]);
});

test('a damaged record is passed over and left where it is', () => {
  const shelf = open();
  shelf.keep(said(1));
  const [[key, text] = ['', '']] = storage.kept;
  const damaged = new Map([
    ['tideline:v1:telling:x:1', text.slice(0, 40)],
    ['tideline:v1:telling:y:1', '{"record":{"format":1}}'],
    ['tideline:v1:telling:z', text],
    ['tideline:v1:telling:__proto__:1', '{"record":{"__proto__":{"format":1}}}'],
    [key.replace(/[^:]+$/, 'newer'), text.replace('"format":1', '"format":2')],
    ['tideline:v1:preferences:reader:1', '{"record":{"format":1,"textSize":"huge"}}'],
    ['tideline:v1:bookmark:b:1', 'null'],
  ]);
  for (const [at, bad] of damaged) storage.kept.set(at, bad);
  expect(open().tellings()).toEqual([said(1)]);
  expect(open().bookmarks()).toEqual([]);
  expect(open().preferences()).toEqual(ordinary);
  expect(shelf.keep(said(1, 2))).toEqual(kept);
  for (const [at, bad] of damaged) expect(storage.kept.get(at)).toBe(bad);
});

test('a shelf of the first format is read for ever', () => {
  const records: Record<string, string> = JSON.parse(
    readFileSync(new URL('fixtures/shelf-1.json', import.meta.url), 'utf8'),
  );
  for (const [key, text] of Object.entries(records)) storage.kept.set(key, text);
  const shelf = open();
  expect(shelf.tellings()).toMatchObject([{ id: 'k3v9-telling', edition: '7K2M', choices: { length: 3 } }]);
  expect(shelf.bookmarks()).toMatchObject([{ id: 'k3v9-bookmark', picture: 'dormitory' }]);
  expect(shelf.preferences()).toMatchObject({ textSize: 150, theme: 'dark' });
});

test.each([
  [
    'throws when it is named',
    () =>
      openShelf(() => {
        throw new Error('SecurityError');
      }, newId),
  ],
  ['is not there', () => openShelf(() => undefined, newId)],
  [
    'throws when it is used',
    () => {
      storage.mood = 'closed';
      return open();
    },
  ],
])('where storage %s, the shelf is memory and says so', (_, opened) => {
  const shelf = opened();
  expect(shelf.keep(said(1))).toMatchObject({
    kind: 'fleeting',
    why: expect.stringContaining('copy its code'),
  });
  expect(shelf.tellings()).toEqual([said(1)]);
});

test('storage that closes while the page is open loses nothing that it held', () => {
  const shelf = open();
  shelf.keep(said(1));
  storage.mood = 'closed';
  expect(shelf.keep(said(1, 2))).toMatchObject({
    kind: 'fleeting',
    why: expect.stringContaining('keep anything'),
  });
  expect(shelf.mark(bookmark('b')).kind).toBe('fleeting');
  expect(shelf.prefer({ ...ordinary, log: true }).kind).toBe('fleeting');
  expect(shelf.tellings()).toEqual([said(1, 2)]);
  expect(shelf.bookmarks()).toHaveLength(1);
  expect(shelf.preferences().log).toBe(true);
  storage.mood = 'sound';
  expect(open().tellings()).toEqual([said(1)]);
});
