import type { Preferences } from './preferences.ts';
import type { Bookmark, Telling } from './telling.ts';

/**
 * What became of a record that was to be kept.
 * `forked`: another tab had gone on with the same telling; both are kept, this one under a new id.
 * `fleeting`: storage would not take it; it is safe only while the page is open, and `why` says so to the reader.
 */
export type Keeping =
  | { readonly kind: 'kept' }
  | { readonly kind: 'forked'; readonly telling: Telling }
  | { readonly kind: 'fleeting'; readonly why: string };

/** Where tellings, bookmarks and preferences are kept. It never throws, and never loses what it held. */
export interface Shelf {
  /** Every telling, the last kept first. Records that can't be read are left where they are and passed over. */
  tellings(): readonly Telling[];
  keep(telling: Telling): Keeping;
  /** Only ever on the reader's word. */
  remove(telling: Telling): void;
  bookmarks(): readonly Bookmark[];
  mark(bookmark: Bookmark): Keeping;
  unmark(bookmark: Bookmark): void;
  preferences(): Preferences;
  prefer(preferences: Preferences): Keeping;
}
