import type { Tellings } from './file.ts';
import type { Keeping, Shelf } from './shelf.ts';
import type { Telling } from './telling.ts';

/**
 * Puts what a file held on the shelf, beside what is there and never over it: what the shelf has already is passed
 * over, and what only bears the same id gets a new one.
 */
export function adopt(shelf: Shelf, { tellings, bookmarks }: Tellings, newId: () => string): Keeping[] {
  const keepings: Keeping[] = [];
  for (const telling of tellings) {
    const there = shelf.tellings().find(({ id }) => id === telling.id);
    if (there && sameChoices(there, telling)) continue;
    keepings.push(shelf.keep(there ? { ...telling, id: newId() } : telling));
  }
  for (const bookmark of bookmarks) {
    const there = shelf.bookmarks().find(({ id }) => id === bookmark.id);
    if (there && sameChoices(there.telling, bookmark.telling)) continue;
    keepings.push(shelf.mark(there ? { ...bookmark, id: newId() } : bookmark));
  }
  return keepings;
}

export const sameChoices = (a: Telling, b: Telling): boolean =>
  a.edition === b.edition &&
  a.choices.length === b.choices.length &&
  a.choices.every(({ index }, at) => index === b.choices[at]?.index);
