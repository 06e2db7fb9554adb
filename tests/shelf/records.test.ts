import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openShelf } from '../../src/shelf/browser-shelf.ts';
import type { Telling } from '../../src/telling/telling.ts';
import { tellingOf } from '../telling/story.ts';
import { on } from './playing.ts';
import { counting, FakeStorage } from './storage.ts';

/** For tests of thousands of runs, on a slow machine. */
const minutes = 5 * 60_000;

/** What may happen to two tabs and the storage they share. */
type Event =
  | { readonly kind: 'begin' | 'list' | 'reopen' | 'go back'; readonly tab: number }
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
      kind: fc.constantFrom('begin' as const, 'list' as const, 'reopen' as const, 'go back' as const),
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

function goOn(event: Event, { choices, ...telling }: Telling): Telling | undefined {
  if (event.kind === 'go on') return on({ ...telling, choices }, event.index);
  if (event.kind !== 'go back' || choices.length === 1) return undefined;
  return { ...on({ ...telling, choices }, 0), choices: choices.slice(0, -1) };
}

const spoken = ({ choices }: Telling) => choices.map(({ index }) => `${index}.`).join('');

test(
  'no telling that was said to be kept is ever lost, whatever befalls two tabs',
  () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 20, maxLength: 60, size: 'max' }), events => {
        const storage = new FakeStorage();
        const newId = counting('n');
        const open = () => openShelf(() => storage, newId);
        const tabs = [open(), open()];
        const playing: (Telling | undefined)[] = [undefined, undefined];
        /** What each tab has kept or opened under an id. */
        const seen = [new Set<string>(), new Set<string>()];
        const see = (tab: number, telling: Telling) => seen[tab]?.add(`${telling.id} ${spoken(telling)}`);
        const replace = (tab: number, { id }: Telling) => {
          said = new Set([...said].filter(one => !seen[tab]?.has(`${id} ${one}`)));
        };
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
            if (event.kind === 'pick') {
              const picked = shelf.tellings()[event.index] ?? now;
              playing[event.tab] = picked;
              if (picked) see(event.tab, picked);
            }
            const next = now && goOn(event, now);
            if (next) {
              const keeping = shelf.keep(next);
              const played = keeping.kind === 'forked' ? keeping.telling : next;
              playing[event.tab] = played;
              // A tab may replace what it has itself kept or opened. Going back may be kept later, with something else.
              if (keeping.kind === 'kept' || event.kind === 'go back') replace(event.tab, next);
              if (keeping.kind !== 'fleeting') {
                said.add(spoken(played));
                see(event.tab, played);
              }
            }
            const gone = event.kind === 'remove' && shelf.tellings()[event.index];
            if (gone) {
              shelf.remove(gone);
              replace(event.tab, gone);
              said = new Set([...said].filter(one => !spoken(gone).startsWith(one)));
            }
            if (event.kind === 'reopen') {
              // What only this tab remembered, after a wipe, goes with it.
              if (wiped) {
                const left = among([...onPaper(), ...(tabs[1 - event.tab]?.tellings() ?? [])]);
                said = new Set([...said].filter(left));
              }
              tabs[event.tab] = open();
              playing[event.tab] = undefined;
              seen[event.tab]?.clear();
            }
          }
          const safe = among(wiped ? [...onPaper(), ...tabs.flatMap(shelf => shelf.tellings())] : onPaper());
          expect([...said].filter(one => !safe(one))).toEqual([]);
        }
      }),
      { numRuns: 400 },
    );
  },
  minutes,
);
