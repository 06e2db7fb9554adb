import type { Tableau } from '../cue/tableau.ts';
import type { SoundName } from '../design/sounds.ts';
import type { Needs } from '../story/compiled.ts';
import type { Ledger } from '../story/ledger.ts';
import type { Step } from '../story/step.ts';

/** Makes what is drawn agree with the tableau: safe at any time, twice, after anything. */
export interface Stage {
  /** `bleeding` lets what is new come in as paint does; otherwise it simply stands. */
  show(tableau: Tableau, ledger: Ledger, bleeding: boolean): void;
  /** Fetches ahead what is soon to be needed. */
  prepare(needs: Needs): void;
}

/** Makes what is heard agree with the tableau. */
export interface Sound {
  hold(tableau: Tableau, ledger: Ledger): void;
  play(sound: SoundName): void;
  prepare(needs: Needs): void;
}

/** What a reader may do while the story waits. */
export type Answer =
  | { readonly kind: 'choose'; readonly index: number }
  | { readonly kind: 'back' }
  | { readonly kind: 'forward' }
  /** To stand again where this many choices had been made. */
  | { readonly kind: 'return'; readonly choices: number };

/** What the page shows. */
export interface Page {
  /** Every step told so far; the last one waits. */
  readonly steps: readonly Step[];
  /** Whether a step taken back can be taken again. */
  readonly forward: boolean;
}

/** The words, as page text. */
export interface Reader {
  /** Makes the page agree with the telling; new steps come in softly and focus moves to them. */
  write(page: Page): void;
  /** Resolves when the reader answers; rejects with the signal's reason when it aborts. */
  offer(signal: AbortSignal): Promise<Answer>;
  /** Resolves when this line of the last step has been passed by scrolling; rejects when the signal aborts. */
  passed(line: number, signal: AbortSignal): Promise<void>;
}

/** Time, handed in. */
export interface Clock {
  /** Resolves after so many seconds; rejects with the signal's reason when it aborts. */
  wait(seconds: number, signal: AbortSignal): Promise<void>;
}
