import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { openShelf } from '../../src/shelf/browser-shelf.ts';
import { ordinary } from '../../src/telling/preferences.ts';
import type { Shelf } from '../../src/telling/shelf.ts';
import type { Bookmark, Choice, Telling } from '../../src/telling/telling.ts';
import { tellingOf } from '../telling/story.ts';
import { counting, FakeStorage } from './storage.ts';

/** For tests of thousands of runs, on a slow machine. */
const minute = 60_000;

let storage = new FakeStorage();
let open = (): Shelf => openShelf(() => storage, newId);
let newId = counting('n');
beforeEach(() => {
  storage = new FakeStorage();
  newId = counting('n');
  open = () => openShelf(() => storage, newId);
});

const choice = (index: number): Choice => ({ index, of: 3, words: `Words ${index}.` });
const said = (...indices: number[]) => tellingOf('TEST', indices.map(choice));
const on = (telling: Telling, index: number): Telling => ({
  ...telling,
  kept: new Date(Date.parse(telling.kept) + 1000).toISOString(),
  choices: [...telling.choices, choice(index)],
});
const bookmark = (id: string): Bookmark => ({
  format: 1,
  id,
  made: '2026-03-01T10:00:00.000Z',
  telling: said(1, 2),
  picture: 'dormitory',
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

/** What may happen to two tabs and the storage they share. */
type Event =
  | { readonly kind: 'begin' | 'list' | 'reopen'; readonly tab: number }
  | { readonly kind: 'go on' | 'pick' | 'remove'; readonly tab: number; readonly index: number }
  | { readonly kind: 'mood'; readonly mood: FakeStorage['mood'] }
  | { readonly kind: 'wipe' };

const tab = fc.nat(1);
const index = fc.nat(2);
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('go on' as const), tab, index }) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constantFrom('pick' as const, 'remove' as const), tab, index }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom('begin' as const, 'list' as const, 'reopen' as const),
      tab,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('mood' as const),
      mood: fc.constantFrom(
        'sound' as const,
        'sound' as const,
        'closed' as const,
        'full' as const,
        'forgetful' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'wipe' as const }) },
);

const spoken = ({ choices }: Telling) => choices.map(({ index }) => `${index}.`).join('');

test(
  'no telling that was said to be kept is ever lost, whatever befalls two tabs',
  () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 20, maxLength: 60, size: 'max' }), events => {
        storage = new FakeStorage();
        newId = counting('n');
        const tabs = [open(), open()];
        const playing: (Telling | undefined)[] = [undefined, undefined];
        let said = new Set<string>();
        let wiped = false;
        let begun = 0;
        const onPaper = () => {
          const { mood } = storage;
          storage.mood = 'sound';
          const tellings = open().tellings();
          storage.mood = mood;
          return tellings;
        };
        const among = (tellings: readonly Telling[]) => {
          const all = tellings.map(spoken);
          return (one: string) => all.some(other => other.startsWith(one));
        };
        for (const event of events) {
          if (event.kind === 'wipe') {
            for (const shelf of tabs) shelf.tellings();
            // What storage alone still knew, because it was closed to both tabs, a wipe takes for good.
            const known = among(tabs.flatMap(shelf => shelf.tellings()));
            said = new Set([...said].filter(known));
            storage.kept.clear();
            wiped = true;
          } else if (event.kind === 'mood') storage.mood = event.mood;
          else {
            const shelf = tabs[event.tab] ?? open();
            const now = playing[event.tab];
            if (event.kind === 'list') shelf.tellings();
            if (event.kind === 'begin')
              playing[event.tab] = tellingOf('TEST', [{ index: ++begun, of: 99, words: '' }], `t${begun}`);
            if (event.kind === 'pick') playing[event.tab] = shelf.tellings()[event.index] ?? now;
            if (event.kind === 'go on' && now) {
              const next = on(now, event.index);
              const keeping = shelf.keep(next);
              playing[event.tab] = keeping.kind === 'forked' ? keeping.telling : next;
              if (keeping.kind !== 'fleeting') said.add(spoken(next));
            }
            if (event.kind === 'remove') {
              const gone = shelf.tellings()[event.index];
              if (gone) shelf.remove(gone);
              if (gone) said = new Set([...said].filter(one => !spoken(gone).startsWith(one)));
            }
            if (event.kind === 'reopen') {
              // What only this tab remembered, after a wipe, goes with it.
              if (wiped) {
                const left = among([...onPaper(), ...(tabs[1 - event.tab]?.tellings() ?? [])]);
                said = new Set([...said].filter(left));
              }
              tabs[event.tab] = open();
              playing[event.tab] = undefined;
            }
          }
          const safe = among(wiped ? [...onPaper(), ...tabs.flatMap(shelf => shelf.tellings())] : onPaper());
          expect([...said].filter(one => !safe(one))).toEqual([]);
        }
      }),
      { numRuns: 1000 },
    );
  },
  minute,
);
