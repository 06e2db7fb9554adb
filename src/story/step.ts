import type { Cue } from '../cue/cue.ts';
import type { Note } from '../cue/note.ts';
import type { Ledger } from './ledger.ts';

/** One paragraph with its cues in the writer's order. */
export interface Line {
  readonly text: string;
  readonly cues: readonly Cue[];
  /** The words the reader chose for her, as they stand in the text. */
  readonly chosen: boolean;
}

/** All the story says before it next waits. */
export interface Step {
  readonly lines: readonly Line[];
  /** What she could say next, in her words. One alone is a pause; none is the end. */
  readonly choices: readonly string[];
  /** For each choice, what it does about something hard. */
  readonly notes: readonly (Note | undefined)[];
  /** The knot in which the story waits. */
  readonly knot: string;
  readonly ledger: Ledger;
}
