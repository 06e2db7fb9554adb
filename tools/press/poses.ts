import type { PassageName, PictureName } from '../../src/design/pictures.ts';
import { choicesTo, type Made, make } from '../made.ts';

/** A moment of a telling: the telling, and how many of its choices lead there. */
export interface Moment {
  readonly made: Made;
  readonly choices: number;
}

/** So many readers are asked. */
const readers = 20;

/** The earliest moment, of those that a few readers come to, at which a passage stands. @throws when nobody sees it. */
export function momentOf(picture: PictureName, passage: PassageName): Moment {
  const moments = Array.from({ length: readers }, (_, seed) => make(seed + 1)).flatMap((made): Moment[] => {
    const choices = choicesTo(made, picture, passage);
    return choices === undefined ? [] : [{ made, choices }];
  });
  const [first] = moments.sort((one, other) => one.choices - other.choices);
  if (!first) throw new Error(`no reader of ${readers} has seen "${passage}" of ${picture}`);
  return first;
}

/** A whole telling. */
export const theEnd = (seed: number): Moment => {
  const made = make(seed);
  return { made, choices: made.choices.length };
};
