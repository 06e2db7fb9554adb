import type { Cue } from '../cue/cue.ts';
import { bare, change, type Tableau } from '../cue/tableau.ts';
import type { Underdrawing } from '../story/ledger.ts';
import type { Step } from '../story/step.ts';
import type { Mark, Teller } from '../story/teller.ts';
import type { Choice } from '../telling/telling.ts';

/** A step as it stands on the page, with what is needed to stand there again at once. */
interface Told {
  readonly step: Step;
  readonly mark: Mark;
  /** How things stand once all its cues have been called. */
  readonly tableau: Tableau;
}

/** The telling as performed so far: every step and the tableau it leaves, every choice, and those taken back. */
export class PromptBook {
  readonly #teller: Teller;
  #told: readonly Told[] = [];
  #choices: readonly Choice[] = [];
  /** The next one first. */
  #takenBack: readonly Choice[] = [];

  constructor(teller: Teller) {
    this.#teller = teller;
  }

  get steps(): readonly Step[] {
    return this.#told.map(told => told.step);
  }

  get choices(): readonly Choice[] {
    return this.#choices;
  }

  get forward(): boolean {
    return this.#takenBack.length > 0;
  }

  get step(): Step {
    return this.#last.step;
  }

  /** How things stand once the last step has been read. */
  get tableau(): Tableau {
    return this.#last.tableau;
  }

  /** From the first word, through choices already made. */
  open(choices: readonly Choice[], underdrawing?: Underdrawing): void {
    this.#told = [];
    this.#choices = [];
    this.#takenBack = [];
    this.#enter(this.#teller.restart(underdrawing));
    for (const choice of choices) this.#say(choice);
  }

  choose(index: number): void {
    const { choices } = this.step;
    const choice = { index, of: choices.length, words: choices[index] ?? '' };
    const next = this.#takenBack[0];
    const again = next?.index === index && next.words === choice.words;
    this.#say(choice);
    this.#takenBack = again ? this.#takenBack.slice(1) : [];
  }

  /**
   * Stands again where this many choices had been made.
   * @throws RangeError when there is no such step.
   */
  return(choices: number): void {
    const told = this.#told[choices];
    if (!told) throw new RangeError(`there is no step after ${choices} choices`);
    this.#teller.return(told.mark);
    this.#takenBack = [...this.#choices.slice(choices), ...this.#takenBack];
    this.#choices = this.#choices.slice(0, choices);
    this.#told = this.#told.slice(0, choices + 1);
  }

  /** Takes again the next choice taken back, if there is one. */
  again(): void {
    const [next, ...later] = this.#takenBack;
    if (!next) return;
    this.#say(next);
    this.#takenBack = later;
  }

  #say(choice: Choice): void {
    const step = this.#teller.choose(choice.index);
    this.#choices = [...this.#choices, choice];
    this.#enter(step);
  }

  #enter(step: Step): void {
    const before = this.#told.at(-1)?.tableau ?? bare;
    const cues = step.lines.flatMap(line => line.cues);
    this.#told = [...this.#told, { step, mark: this.#teller.mark(), tableau: cues.reduce(stand, before) }];
  }

  get #last(): Told {
    const last = this.#told.at(-1);
    if (!last) throw new Error('the book has not been opened');
    return last;
  }
}

const stand = (tableau: Tableau, cue: Cue): Tableau =>
  cue.kind === 'hear' || cue.kind === 'wait' ? tableau : change(tableau, cue);
