import type { Cue } from '../cue/cue.ts';
import { bare, change, type Tableau } from '../cue/tableau.ts';
import type { CompiledStory } from '../story/compiled.ts';
import type { Underdrawing } from '../story/ledger.ts';
import type { Teller } from '../story/teller.ts';
import type { Choice } from '../telling/telling.ts';
import { readingTime } from './pace.ts';
import type { Answer, Clock, Reader, Sound, Stage } from './ports.ts';
import { PromptBook } from './prompt-book.ts';

/** Stage and sound come when they have loaded, or never; the words don't wait for them. */
export interface Departments {
  readonly reader: Reader;
  readonly clock: Clock;
  readonly stage?: Stage;
  readonly sound?: Sound;
}

/** How long the words have to themselves before anything is drawn or heard for them, in seconds. */
const wordsFirst = 0.15;

/** Calls the cues of a telling to the departments. */
export class StageManager {
  readonly book: PromptBook;
  readonly #needs: CompiledStory['needs'];
  readonly #keep: (choices: readonly Choice[]) => void;
  #departments: Departments;
  #tableau = bare;
  #aside: Tableau | undefined;
  #prepared = '';

  constructor(
    teller: Teller,
    needs: CompiledStory['needs'],
    departments: Departments,
    keep: (choices: readonly Choice[]) => void,
  ) {
    this.book = new PromptBook(teller);
    this.#needs = needs;
    this.#departments = departments;
    this.#keep = keep;
  }

  /** How things stand at this moment: behind the book while the last step is being read. */
  get tableau(): Tableau {
    return this.#tableau;
  }

  /** A department that has come late takes its place, and finds things as they stand; the others are not disturbed. */
  enter(late: Partial<Departments>): void {
    this.#departments = { ...this.#departments, ...late };
    const { knot } = this.book.step;
    const needs = this.#needs[knot];
    if (needs) late.stage?.prepare(needs);
    if (needs) late.sound?.prepare(needs);
    this.#show(false, late);
  }

  /** A department that has gone is no longer called. */
  leave(gone: 'stage' | 'sound'): void {
    const { [gone]: _, ...others } = this.#departments;
    this.#departments = others;
  }

  /** Shows another tableau in place of how things stand, or puts it away; the story stands as it did. */
  aside(tableau: Tableau | undefined): void {
    this.#aside = tableau;
    this.#show(tableau !== undefined);
  }

  /** Makes stage and sound agree with how things stand, with nothing moving. */
  agree(): void {
    this.#show(false);
  }

  /** Plays a telling: what was chosen already stands at once, and goes on from there until the signal aborts. */
  async perform(choices: readonly Choice[], signal: AbortSignal, underdrawing?: Underdrawing): Promise<void> {
    this.book.open(choices, underdrawing);
    this.#tableau = bare;
    let arriving = choices.length === 0;
    if (arriving) this.#write();
    else this.#arrive();
    while (!signal.aborted) {
      const following = new AbortController();
      const followed = arriving ? this.#follow(following.signal) : undefined;
      try {
        const answer = await this.#departments.reader.offer(signal);
        following.abort();
        await followed;
        arriving = this.#answer(answer);
        this.#keep(this.book.choices);
      } catch (reason) {
        following.abort();
        if (!signal.aborted) throw reason;
      }
    }
  }

  /** @returns whether a new step has come, whose cues are still to be called. */
  #answer(answer: Answer): boolean {
    switch (answer.kind) {
      case 'choose':
        this.book.choose(answer.index);
        this.#write();
        return true;
      case 'back':
        this.book.return(Math.max(0, this.book.choices.length - 1));
        break;
      case 'forward':
        this.book.again();
        break;
      case 'return':
        this.book.return(answer.choices);
        break;
    }
    this.#arrive();
    return false;
  }

  /** Everything stands as it does when the last step has been read. */
  #arrive(): void {
    this.#tableau = this.book.tableau;
    this.#write();
    this.agree();
  }

  #write(): void {
    this.#departments.reader.write({ steps: this.book.steps, forward: this.book.forward });
    this.#prepare();
  }

  /** Calls the cues of the last step at the pace of reading. Once the signal aborts, those left stand with the next. */
  async #follow(signal: AbortSignal): Promise<void> {
    try {
      await this.#departments.clock.wait(wordsFirst, signal);
      // What stands already takes its treatment from what has just been kept.
      this.#show(true);
      for (const [number, line] of this.book.step.lines.entries()) {
        for (const cue of line.cues) await this.#call(cue, signal);
        await this.#read(number, line.text, signal);
      }
    } catch (reason) {
      if (!signal.aborted) throw reason;
      this.#tableau = this.book.tableau;
    }
  }

  /** Until a line has been read: so long as that takes, or until it has been scrolled past. */
  async #read(line: number, text: string, signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    const { clock, reader } = this.#departments;
    const either = new AbortController();
    const stop = () => either.abort(signal.reason);
    signal.addEventListener('abort', stop, { once: true });
    try {
      await Promise.race([clock.wait(readingTime(text), either.signal), reader.passed(line, either.signal)]);
    } finally {
      signal.removeEventListener('abort', stop);
      either.abort();
    }
  }

  async #call(cue: Cue, signal: AbortSignal): Promise<void> {
    switch (cue.kind) {
      case 'hear':
        this.#departments.sound?.play(cue.sound);
        return;
      case 'wait':
        return this.#departments.clock.wait(cue.seconds, signal);
      case 'picture':
      case 'show':
      case 'light':
      case 'weather':
      case 'ambience':
      case 'music':
        this.#tableau = change(this.#tableau, cue);
        this.#show(true);
    }
  }

  #show(bleeding: boolean, { stage, sound }: Partial<Departments> = this.#departments): void {
    const { ledger } = this.book.step;
    const tableau = this.#aside ?? this.#tableau;
    stage?.show(tableau, ledger, bleeding);
    sound?.hold(tableau, ledger);
  }

  #prepare(): void {
    const { knot } = this.book.step;
    const needs = this.#needs[knot];
    if (!needs || knot === this.#prepared) return;
    this.#prepared = knot;
    this.#departments.stage?.prepare(needs);
    this.#departments.sound?.prepare(needs);
  }
}
