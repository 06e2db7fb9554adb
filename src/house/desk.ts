import type { Tableau } from '../cue/tableau.ts';
import type { CompiledStory } from '../story/compiled.ts';
import type { Ledger } from '../story/ledger.ts';
import type { Step } from '../story/step.ts';
import type { WrittenFile } from '../telling/file.ts';
import type { Preferences } from '../telling/preferences.ts';
import type { Keeping } from '../telling/shelf.ts';
import type { Bookmark, Telling } from '../telling/telling.ts';

/** What became of a file or a code that was handed in. `said` and `why` are for the reader; `line` counts from one. */
export type Taken =
  | { readonly ok: true; readonly said: string }
  | { readonly ok: false; readonly why: string; readonly line?: number };

/** All that the screens know of the story, and all they may ask for. */
export interface Desk {
  /** The one being told; nothing before Begin. */
  telling(): Telling | undefined;
  steps(): readonly Step[];
  ledger(): Ledger;
  tableau(): Tableau;
  /** What is hard, knot by knot. */
  contents(): CompiledStory['contents'];

  /** A new telling, upon what the last one that ended has kept unless on bare paper. */
  begin(on?: 'bare paper'): void;
  tellings(): readonly Telling[];
  open(telling: Telling): void;
  remove(telling: Telling): void;

  bookmarks(): readonly Bookmark[];
  bookmark(): Promise<Keeping>;
  openBookmark(bookmark: Bookmark): void;
  unmark(bookmark: Bookmark): void;

  preferences(): Preferences;
  prefer(preferences: Preferences): void;
  settingsFile(): WrittenFile;
  takeSettings(text: string): Taken;

  /** The telling and its bookmarks. */
  file(): WrittenFile;
  takeFile(text: string): Taken;
  /** The paper code, line by line. */
  code(): readonly string[];
  /** Opens the telling that the code spells. */
  takeCode(text: string): Taken;

  /** The picture as it stands, or the shore, with a line of hers, as PNG; nothing where it can't be drawn. */
  postcard(of: 'picture' | 'shore'): Promise<Blob | undefined>;

  /** Draws the shore where the picture stands, or puts the picture back. */
  shore(shown: boolean): void;
}
