import type { Underdrawing } from '../story/ledger.ts';

/** One choice as it was made: which, of how many, and her words, so that a changed story can find it again. */
export interface Choice {
  readonly index: number;
  readonly of: number;
  readonly words: string;
}

/** One playthrough. Nothing else of it is ever saved. */
export interface Telling {
  readonly format: 1;
  readonly id: string;
  /** The edition of the story it was told in. */
  readonly edition: string;
  /** When it was begun and last kept, ISO 8601. */
  readonly begun: string;
  readonly kept: string;
  readonly choices: readonly Choice[];
  /** Where it was begun upon an earlier telling: the ways that one kept. */
  readonly underdrawing?: Underdrawing | undefined;
  /** Whether it had come to the end of the story when it was kept. */
  readonly ended?: true | undefined;
}

/** A place in a telling to come back to, with enough to know it by. */
export interface Bookmark {
  readonly format: 1;
  readonly id: string;
  readonly made: string;
  readonly telling: Telling;
  /** The picture's name, or nothing for bare paper. */
  readonly picture: string | undefined;
  /** That picture as it stood, small, as a `data:` address; nothing where nothing was drawn. */
  readonly view: string | undefined;
  readonly place: string;
  readonly words: string;
}
