import { pictures } from '../design/pictures.ts';
import { type Underdrawing, underdrawingOf } from '../story/ledger.ts';
import type { Teller } from '../story/teller.ts';
import { tidings } from '../telling/keeping.ts';
import { replay } from '../telling/replay.ts';
import type { Keeping, Shelf } from '../telling/shelf.ts';
import type { Bookmark, Choice, Telling } from '../telling/telling.ts';
import type { StageManager } from './stage-manager.ts';

/** What the evening needs from outside. */
export interface Surroundings {
  readonly teller: Teller;
  readonly shelf: Shelf;
  /** The time, ISO 8601. */
  now(): string;
  newId(): string;
  /** Tells the reader something small. */
  say(words: string): void;
  /** Notes a fault of ours where somebody who mends it will look. */
  report(fault: unknown): void;
}

/** How often in a row the story may stumble before it is left where it is. */
const mostStumbles = 3;

/** The longest words a bookmark is known by, in characters. */
const longestWords = 160;

const beneath = 'What you kept last time lies faintly underneath.';
const stumbled =
  'The story can’t go on from there. Nothing is lost: you stand where you stood before, and every choice is kept.';

/** From how many choices taken back the longer telling is kept as well. */
const farBack = 10;

const setAside = 'What you had told beyond this stays on your shelf, as a telling by itself.';

/** The telling that is being performed, kept at every rest. */
export class Evening {
  readonly #around: Surroundings;
  readonly #manager: StageManager;
  #telling: Telling | undefined;
  #over = new AbortController();
  #told = '';
  /** The telling as far as it has been told, until it has been set aside. */
  #furthest: Telling | undefined;
  #stumbles = 0;

  /** @param manage makes the stage manager, who says what is to be kept */
  constructor(around: Surroundings, manage: (keep: (choices: readonly Choice[]) => void) => StageManager) {
    this.#around = around;
    this.#manager = manage(choices => this.#keep(choices));
  }

  get telling(): Telling | undefined {
    return this.#telling;
  }

  get manager(): StageManager {
    return this.#manager;
  }

  /**
   * A new telling, begun upon what the last one that came to its end has kept, or on bare paper. What was told before
   * stays on the shelf.
   */
  begin(on: 'the last' | 'bare paper' = 'the last'): void {
    const { teller, now, newId, say } = this.#around;
    const begun = now();
    const underdrawing = on === 'the last' ? this.#last() : undefined;
    const telling = { format: 1, id: newId(), edition: teller.edition, begun, kept: begun } as const;
    this.#perform({ ...telling, choices: [], underdrawing });
    if (underdrawing) say(beneath);
  }

  /** Goes on with a telling. One from a changed story is told again by its words; what it was stays on the shelf. */
  open(telling: Telling): void {
    const { teller, newId, say } = this.#around;
    const { choices, lost } = replay(teller, telling.choices, telling.underdrawing);
    this.#perform({ ...telling, id: lost ? newId() : telling.id, edition: teller.edition, choices });
    if (lost) say(lost.why);
  }

  /** Keeps the place where the story stands. @param view the picture as it stands, as a `data:` address */
  bookmark(view: string | undefined): Keeping {
    const { shelf, now, newId } = this.#around;
    if (!this.#telling) throw new Error('there is nothing to mark before a telling has begun');
    const { picture } = this.#manager.tableau;
    const line = this.#manager.book.step.lines.at(-1)?.text ?? '';
    const bookmark: Bookmark = {
      format: 1,
      id: newId(),
      made: now(),
      telling: { ...this.#telling, choices: this.#manager.book.choices },
      picture,
      view: picture && view,
      place: picture ? pictures[picture].place : '',
      words: line.length > longestWords ? `${line.slice(0, longestWords).trimEnd()}…` : line,
    };
    return shelf.mark(bookmark);
  }

  #perform(telling: Telling): void {
    this.#over.abort();
    this.#over = new AbortController();
    this.#telling = telling;
    this.#furthest = telling;
    const { signal } = this.#over;
    this.#manager.perform(telling.choices, signal, telling.underdrawing).catch((reason: unknown) => {
      if (signal.aborted) return;
      this.#around.report(reason);
      this.#around.say(stumbled);
      if (++this.#stumbles < mostStumbles && this.#telling) this.#perform(this.#telling);
    });
  }

  #keep(choices: readonly Choice[]): void {
    const { shelf, now } = this.#around;
    if (!this.#telling) return;
    this.#stumbles = 0;
    const ended = this.#manager.book.step.choices.length === 0 || undefined;
    this.#setAside(choices.length);
    this.#telling = { ...this.#telling, choices, kept: now(), ended };
    if (choices.length >= (this.#furthest?.choices.length ?? 0)) this.#furthest = this.#telling;
    const keeping = shelf.keep(this.#telling);
    if (keeping.kind === 'forked') this.#telling = keeping.telling;
    this.#tell(tidings(keeping));
  }

  /** Going a long way back loses nothing: what was told beyond stays on the shelf, as a telling by itself. */
  #setAside(choices: number): void {
    if (!this.#furthest || this.#furthest.choices.length - choices < farBack) return;
    const { shelf, newId, say } = this.#around;
    const keeping = shelf.keep({ ...this.#furthest, id: newId() });
    this.#furthest = undefined;
    say(tidings(keeping) ?? setAside);
  }

  /** What the newest telling that has ended kept, so far as the story can still tell it. */
  #last(): Underdrawing | undefined {
    const { shelf, teller, report } = this.#around;
    const last = shelf.tellings().find(({ ended }) => ended);
    if (!last) return undefined;
    try {
      const { steps } = replay(teller, last.choices, last.underdrawing);
      const underdrawing = underdrawingOf((steps.at(-1) ?? steps[0]).ledger);
      return Object.keys(underdrawing).length > 0 ? underdrawing : undefined;
    } catch (fault) {
      // A story that stumbles over an old telling can still be begun.
      report(fault);
      return undefined;
    }
  }

  /** The same news is told once. */
  #tell(news: string | undefined): void {
    if (news !== undefined && news !== this.#told) this.#around.say(news);
    this.#told = news ?? '';
  }
}
