import type { Desk, Taken } from './house/desk.ts';
import type { Evening } from './show/evening.ts';
import { type Postcard, postcardOf, postcardOfShore } from './show/postcard.ts';
import { shoreOf } from './show/shore.ts';
import type { CompiledStory } from './story/compiled.ts';
import { emptyLedger } from './story/ledger.ts';
import { Teller } from './story/teller.ts';
import { adopt } from './telling/adopt.ts';
import { readCode, writeCode } from './telling/code.ts';
import { readFile, readSettings, writeFile, writeSettings } from './telling/file.ts';
import { tidings } from './telling/keeping.ts';
import type { Preferences } from './telling/preferences.ts';
import type { Shelf } from './telling/shelf.ts';
import type { Telling } from './telling/telling.ts';

interface Behind {
  readonly shelf: Shelf;
  readonly story: CompiledStory;
  readonly evening: Evening;
  now(): string;
  newId(): string;
  say(words: string): void;
  /** The picture as it stands, small, as a `data:` address. */
  view(): Promise<string | undefined>;
  /** Paints a postcard, as PNG. */
  print(postcard: Postcard): Promise<Blob | undefined>;
  /** The page gives way from its title to the telling. */
  enter(): void;
  apply(preferences: Preferences): void;
}

/** Answers what the screens round the story ask, from the shelf and the evening. */
export function createDesk(behind: Behind): Desk {
  const { shelf, story, evening, now, newId, say, view, print, enter, apply } = behind;
  const { manager } = evening;
  let preferences = shelf.preferences();

  const prefer = (preferred: Preferences): void => {
    preferences = preferred;
    apply(preferred);
    const news = tidings(shelf.prefer(preferred));
    if (news !== undefined) say(news);
  };
  const open: Desk['open'] = telling => {
    enter();
    evening.open(telling);
  };

  return {
    telling: () => evening.telling,
    steps: () => manager.book.steps,
    ledger: () => manager.book.steps.at(-1)?.ledger ?? emptyLedger,
    tableau: () => manager.tableau,
    contents: () => story.contents,

    begin(on) {
      enter();
      evening.begin(on);
    },
    tellings: () => shelf.tellings(),
    open,
    remove: telling => shelf.remove(telling),

    bookmarks: () => shelf.bookmarks(),
    bookmark: async () => evening.bookmark(await view()),
    openBookmark: ({ telling }) => open({ ...telling, id: newId() }),
    unmark: bookmark => shelf.unmark(bookmark),

    preferences: () => preferences,
    prefer,
    settingsFile: () => writeSettings(preferences),
    takeSettings(text): Taken {
      const read = readSettings(text);
      if (!read.ok) return read;
      prefer(read.value);
      return { ok: true, said: 'The settings are as in the file.' };
    },

    file: () => writeFile({ tellings: shelf.tellings(), bookmarks: shelf.bookmarks() }, now()),
    takeFile(text): Taken {
      const read = readFile(text);
      if (!read.ok) return read;
      const keepings = adopt(shelf, read.value, newId);
      const news = keepings.map(tidings).find(each => each !== undefined);
      return { ok: true, said: news ?? shelved(keepings.length) };
    },
    code: () =>
      evening.telling ? writeCode({ ...evening.telling, choices: manager.book.choices }, story.seams) : [],
    takeCode(text): Taken {
      const read = readCode(text, new Teller(story));
      if (!read.ok) return read;
      const moment = now();
      const { choices, underdrawing, ended } = read;
      const telling: Telling = {
        format: 1,
        id: newId(),
        edition: story.edition,
        begun: moment,
        kept: moment,
        choices,
        underdrawing,
        ended,
      };
      shelf.keep(telling);
      open(telling);
      return { ok: true, said: 'You stand where the code was written down.' };
    },

    async postcard(of) {
      const { steps } = manager.book;
      const postcard = of === 'shore' ? postcardOfShore(steps) : postcardOf(manager.tableau, steps);
      return postcard && print(postcard).catch(() => undefined);
    },

    shore(shown) {
      manager.aside(shown ? shoreOf(manager.book.step.ledger) : undefined);
    },
  };
}

function shelved(records: number): string {
  if (records === 0) return 'All of that was on your shelf already.';
  return records === 1
    ? 'It is on your shelf now.'
    : `${records} things from the file are on your shelf now.`;
}
