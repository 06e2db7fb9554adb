import { ordinary, type Preferences } from '../telling/preferences.ts';
import type { Keeping, Shelf } from '../telling/shelf.ts';
import type { Bookmark, Telling } from '../telling/telling.ts';
import { closed } from './words.ts';

/** Keeps everything until the page is closed, and says so. */
export class MemoryShelf implements Shelf {
  #tellings: readonly Telling[] = [];
  #bookmarks: readonly Bookmark[] = [];
  #preferences = ordinary;

  tellings(): readonly Telling[] {
    return this.#tellings;
  }

  keep(telling: Telling): Keeping {
    this.#tellings = [telling, ...without(this.#tellings, telling)];
    return fleeting;
  }

  remove(telling: Telling): void {
    this.#tellings = without(this.#tellings, telling);
  }

  bookmarks(): readonly Bookmark[] {
    return this.#bookmarks;
  }

  mark(bookmark: Bookmark): Keeping {
    this.#bookmarks = [bookmark, ...without(this.#bookmarks, bookmark)];
    return fleeting;
  }

  unmark(bookmark: Bookmark): void {
    this.#bookmarks = without(this.#bookmarks, bookmark);
  }

  preferences(): Preferences {
    return this.#preferences;
  }

  prefer(preferences: Preferences): Keeping {
    this.#preferences = preferences;
    return fleeting;
  }
}

const fleeting: Keeping = { kind: 'fleeting', why: closed };

const without = <T extends { readonly id: string }>(records: readonly T[], { id }: T): readonly T[] =>
  records.filter(record => record.id !== id);
