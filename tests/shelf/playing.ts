import type { Choice, Telling } from '../../src/telling/telling.ts';

export const choice = (index: number): Choice => ({ index, of: 3, words: `Words ${index}.` });

/** The telling with one choice more, kept a second later. */
export const on = (telling: Telling, index: number): Telling => ({
  ...telling,
  kept: new Date(Date.parse(telling.kept) + 1000).toISOString(),
  choices: [...telling.choices, choice(index)],
});
