import { sameChoices } from '../telling/adopt.ts';
import { parseBookmark, parsePreferences, parseTelling } from '../telling/parse.ts';
import { ordinary, type Preferences } from '../telling/preferences.ts';
import type { Keeping, Shelf } from '../telling/shelf.ts';
import type { Bookmark, Telling } from '../telling/telling.ts';
import { Drawer, type Keys } from './drawer.ts';
import { MemoryShelf } from './memory-shelf.ts';
import { type Put, Records } from './records.ts';
import { closed, full } from './words.ts';

/**
 * The browser's own storage where there is one, else memory.
 * @param storage is only called here, since even to name `localStorage` throws in some frames
 * @param newId letters, figures, `-` and `_`, at most 64, never the same twice on any device
 */
export function openShelf(storage: () => Keys | null | undefined, newId: () => string): Shelf {
  try {
    const keys = storage();
    if (keys && keys.length >= 0) return new BrowserShelf(keys, newId);
  } catch {
    // Blocked: as below.
  }
  return new MemoryShelf();
}

class BrowserShelf implements Shelf {
  readonly #tellings: Records<Telling>;
  readonly #bookmarks: Records<Bookmark>;
  readonly #settings: Drawer<Preferences>;
  readonly #newId: () => string;
  #preferences: Preferences | undefined;

  constructor(keys: Keys, newId: () => string) {
    this.#tellings = new Records(new Drawer(keys, 'telling', parseTelling), newId, goesOn);
    this.#bookmarks = new Records(new Drawer(keys, 'bookmark', parseBookmark), newId, same);
    this.#settings = new Drawer(keys, 'preferences', parsePreferences);
    this.#newId = newId;
  }

  tellings(): readonly Telling[] {
    return this.#tellings.all().toSorted((a, b) => Date.parse(b.kept) - Date.parse(a.kept));
  }

  keep(telling: Telling): Keeping {
    const put = this.#tellings.keep(telling);
    if (put.kind === 'kept' || put.kind === 'forked') this.#restore();
    return put.kind === 'forked' ? { kind: 'forked', telling: put.record } : keepingOf(put);
  }

  remove(telling: Telling): void {
    this.#tellings.remove(telling);
  }

  bookmarks(): readonly Bookmark[] {
    return this.#bookmarks.all().toSorted((a, b) => Date.parse(b.made) - Date.parse(a.made));
  }

  mark(bookmark: Bookmark): Keeping {
    return keepingOf(this.#bookmarks.keep(bookmark));
  }

  unmark(bookmark: Bookmark): void {
    this.#bookmarks.remove(bookmark);
  }

  preferences(): Preferences {
    this.#preferences ??= this.#settings.found(reader)?.at(-1)?.record;
    return this.#preferences ?? ordinary;
  }

  /** The last word of any tab is the one that stays. */
  prefer(preferences: Preferences): Keeping {
    this.#preferences = preferences;
    const before = this.#settings.found(reader);
    if (!before) return { kind: 'fleeting', why: closed };
    const at = this.#settings.put(reader, this.#newId(), before.at(-1)?.revision, preferences);
    if (!at) return { kind: 'fleeting', why: full };
    for (const { key } of before) this.#settings.drop(key);
    return { kind: 'kept' };
  }

  #restore(): void {
    this.#bookmarks.restore();
    if (this.#preferences && this.#settings.found(reader)?.length === 0) this.prefer(this.#preferences);
  }
}

/** Preferences are one record, whoever reads. */
const reader = 'reader';

const goesOn = (first: Telling, second: Telling): boolean =>
  sameChoices(first, { ...second, choices: second.choices.slice(0, first.choices.length) });

const same = (first: Bookmark, second: Bookmark): boolean =>
  first.words === second.words && sameChoices(first.telling, second.telling);

function keepingOf({ kind }: Put<unknown>): Keeping {
  switch (kind) {
    case 'kept':
    // A bookmark that another tab made under the same id is a bookmark beside this one: nobody need be told.
    case 'forked':
      return { kind: 'kept' };
    case 'full':
      return { kind: 'fleeting', why: full };
    case 'closed':
      return { kind: 'fleeting', why: closed };
  }
}
