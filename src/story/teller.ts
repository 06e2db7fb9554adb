import { Story } from 'inkjs';
import type { Cue } from '../cue/cue.ts';
import { isNote, type Note, parseNote } from '../cue/note.ts';
import { parseCue } from '../cue/parse.ts';
import type { CompiledStory } from './compiled.ts';
import { emptyLedger, type Ledger, type Underdrawing } from './ledger.ts';
import { read, readMemories, readSeam } from './reading.ts';
import type { Line, Step } from './step.ts';

/** A place in a telling to return to at once. It lives in memory only and is never stored. */
export interface Mark {
  readonly ink: string;
  readonly step: Step;
}

/** How long ink may work at one line before the story counts as running away, in milliseconds. */
const patience = 4000;
/** The most lines one step may have before the story counts as running away. */
const longestStep = 400;

/** Tells the compiled story, step by step. */
export class Teller {
  readonly edition: string;
  readonly #compiled: CompiledStory;
  #story: Story;
  /** Ink that was stopped in the middle of a line can do nothing more. */
  #broken = false;
  #step: Step | undefined;
  #ledger: Ledger = emptyLedger;
  #chosen: string | undefined;

  constructor(compiled: CompiledStory) {
    this.edition = compiled.edition;
    this.#compiled = compiled;
    this.#story = this.#open();
  }

  /** The step the story stands at; tells it if it has not been told. */
  tell(): Step {
    this.#step ??= this.#next();
    return this.#step;
  }

  /** The seams of the story, in its own order. */
  get seams(): readonly string[] {
    return this.#compiled.seams;
  }

  /** Where the choices that stand are written, as ink's own paths: two may share their words, never this. */
  get sources(): readonly string[] {
    this.tell();
    return this.#story.currentChoices.map(choice => choice.sourcePath);
  }

  /**
   * Says one of the choices of the step that stands, and tells what follows.
   * @throws RangeError when it was not offered.
   */
  choose(index: number): Step {
    const words = this.tell().choices[index];
    if (words === undefined) {
      throw new RangeError(`choice ${index} was not offered; there are ${this.tell().choices.length}`);
    }
    this.#chosen = words;
    this.#story.ChooseChoiceIndex(index);
    this.#step = this.#next();
    return this.#step;
  }

  /** From the first word again, upon what the telling before it kept, if there was one. */
  restart(underdrawing?: Underdrawing): Step {
    if (this.#broken) this.#story = this.#open();
    else this.#story.ResetState();
    this.#chosen = undefined;
    this.#ledger = underdrawing ? { ...emptyLedger, underdrawing } : emptyLedger;
    this.#step = this.#next();
    return this.#step;
  }

  mark(): Mark {
    const step = this.tell();
    return { ink: this.#story.state.ToJson(), step };
  }

  return(mark: Mark): Step {
    if (this.#broken) this.#story = this.#open();
    this.#chosen = undefined;
    this.#story.state.LoadJson(mark.ink);
    this.#step = mark.step;
    this.#ledger = mark.step.ledger;
    return mark.step;
  }

  #open(): Story {
    this.#broken = false;
    const story = new Story(this.#compiled.ink);
    story.onError = message => {
      throw new Error(message);
    };
    story.BindExternalFunction('said', (seam: string) => this.#said(seam), true);
    story.BindExternalFunction('before', (seam: string) => this.#before(seam), true);
    return story;
  }

  #next(): Step {
    const lines: Line[] = [];
    let carried: Cue[] = [];
    let chosen = this.#chosen;
    let knot = '';
    while (this.#story.canContinue) {
      const text = this.#continue().trim();
      const spoken = this.#spokenIn() ?? knot;
      // Memories are told in the order in which they are begun, though one step may begin two.
      if (spoken !== knot) this.#ledger = readMemories(this.#story, this.#compiled, this.#ledger);
      knot = spoken;
      const cues = [...carried, ...(this.#story.currentTags ?? []).flatMap(cueOf)];
      if (text === '') {
        carried = cues;
        continue;
      }
      carried = [];
      lines.push({ text, cues, chosen: text === chosen });
      chosen = undefined;
      if (lines.length > longestStep)
        throw new Error(`the story runs away: a step of over ${longestStep} lines`);
    }
    const last = lines.at(-1);
    if (carried.length > 0 && last) lines.splice(-1, 1, { ...last, cues: [...last.cues, ...carried] });
    this.#ledger = readMemories(this.#story, this.#compiled, this.#ledger);
    this.#ledger = read(this.#story, this.#compiled, this.#ledger, this.#chosen ?? '');
    this.#chosen = undefined;
    return {
      lines,
      choices: this.#story.currentChoices.map(choice => choice.text),
      notes: this.#story.currentChoices.map(choice => noteOf(choice.tags ?? [])),
      knot: knotOf(this.#story.currentChoices[0]?.sourcePath) ?? knot,
      ledger: this.#ledger,
    };
  }

  #continue(): string {
    this.#broken = true;
    this.#story.ContinueAsync(patience);
    if (!this.#story.asyncContinueComplete) {
      throw new Error('the story runs away: it went round for seconds without a word');
    }
    this.#broken = false;
    return this.#story.currentText ?? '';
  }

  /** The knot the last words come from: at the end of the story ink itself no longer says where it is. */
  #spokenIn(): string | undefined {
    const knots = this.#story.state.outputStream.map(words => knotOf(words.path.toString()));
    return knots.findLast(knot => knot !== undefined && Object.hasOwn(this.#compiled.needs, knot));
  }

  /** Read as it stands, so that words kept in this step can be quoted within it. */
  #said(seam: string): string {
    this.#know(seam, 'said');
    const kept = readSeam(this.#story, seam, this.#ledger, this.#chosen ?? '');
    if (!kept) throw new Error(`said("${seam}") comes before the seam has been asked`);
    return kept.words;
  }

  #before(seam: string): string {
    this.#know(seam, 'before');
    return this.#ledger.underdrawing?.[seam] ?? '';
  }

  #know(seam: string, asked: 'said' | 'before'): void {
    if (!this.#compiled.seams.includes(seam)) throw new Error(`${asked}("${seam}") names no seam`);
  }
}

const knotOf = (path: string | undefined): string | undefined => path?.split('.')[0];

/** A note belongs to the choice; what is told of it has nothing to call. */
function cueOf(tag: string): readonly Cue[] {
  if (isNote(tag)) return [];

  const parsed = parseCue(tag);
  if (!parsed.ok) throw new Error(parsed.why);
  return [parsed.cue];
}

function noteOf(tags: readonly string[]): Note | undefined {
  const tag = tags.find(isNote);
  if (tag === undefined) return undefined;
  const parsed = parseNote(tag);
  if (!parsed.ok) throw new Error(parsed.why);
  return parsed.note;
}
