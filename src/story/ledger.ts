export type Way = 'held' | 'faced' | 'released';

/** How a seam is kept. What was kept first is never replaced, only set beside another. */
export interface Kept {
  readonly way: Way;
  /** Her words: the line that was chosen. */
  readonly words: string;
  /** The words set beside them later, if she amended it. */
  readonly amendment: string | undefined;
}

/** What she supposed of somebody else. */
export interface Guessed {
  readonly answer: string;
  readonly words: string;
}

/** How each seam was kept in the telling before this one, where this one was begun upon it. */
export type Underdrawing = Readonly<Record<string, Way>>;

/** Every seam that has been asked and its way, every guess, and the memories begun, in the order of telling. */
export interface Ledger {
  readonly seams: Readonly<Record<string, Kept>>;
  readonly guesses: Readonly<Record<string, Guessed>>;
  readonly told: readonly string[];
  readonly underdrawing?: Underdrawing | undefined;
}

export const emptyLedger: Ledger = { seams: {}, guesses: {}, told: [] };

/** What a telling leaves for the next one to be begun upon. */
export const underdrawingOf = ({ seams }: Ledger): Underdrawing =>
  Object.fromEntries(Object.entries(seams).map(([seam, { way }]) => [seam, way]));
