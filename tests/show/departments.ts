import type { Tableau } from '../../src/cue/tableau.ts';
import type { Answer, Clock, Page, Reader, Sound, Stage } from '../../src/show/ports.ts';
import type { Ledger } from '../../src/story/ledger.ts';

/** Departments that write down what they are told, and a reader and a clock that a test moves by hand. */
export class Departments {
  readonly calls: string[] = [];
  readonly pages: Page[] = [];
  readonly ledgers: Ledger[] = [];
  tableau: Tableau | undefined;
  #answer: ((answer: Answer) => void) | undefined;
  #rests: (() => void)[] = [];
  #passings = new Map<number, () => void>();

  readonly stage: Stage = {
    show: (tableau, ledger, bleeding) => {
      this.tableau = tableau;
      this.ledgers.push(ledger);
      this.calls.push(
        `show ${tableau.picture ?? 'paper'}: ${tableau.shown.join(' ')}${bleeding ? ' bleeding' : ''}`,
      );
    },
    prepare: needs => this.calls.push(`prepare ${needs.pictures.join(' ')}`),
  };

  readonly sound: Sound = {
    hold: ({ ambience, music }) => this.calls.push(`hold ${ambience} ${music}`),
    play: sound => this.calls.push(`play ${sound}`),
    prepare: () => undefined,
  };

  readonly reader: Reader = {
    write: page => {
      this.pages.push(page);
      this.calls.push(`write ${page.steps.length}`);
    },
    offer: signal =>
      new Promise((resolve, reject) => {
        this.#answer = resolve;
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
    passed: (line, signal) =>
      new Promise((resolve, reject) => {
        this.#passings.set(line, resolve);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
  };

  readonly clock: Clock = {
    wait: (seconds, signal) =>
      new Promise((resolve, reject) => {
        this.calls.push(`wait ${seconds.toFixed(1)}`);
        this.#rests.push(resolve);
        signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      }),
  };

  get page(): Page {
    const page = this.pages.at(-1);
    if (!page) throw new Error('nothing has been written');
    return page;
  }

  /** Lets time go by until the next rest is over. */
  async rest(): Promise<void> {
    for (const end of this.#rests.splice(0)) end();
    await settled();
  }

  async pass(line: number): Promise<void> {
    this.#passings.get(line)?.();
    await settled();
  }

  async answer(answer: Answer): Promise<void> {
    await settled();
    const resolve = this.#answer;
    if (!resolve) throw new Error('nothing is offered');
    this.#answer = undefined;
    resolve(answer);
    await settled();
  }
}

/** Until everything that was promised and is due has come. */
export async function settled(): Promise<void> {
  await new Promise(resolve => setImmediate(resolve));
}
