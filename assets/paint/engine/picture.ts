import { type PassageOf, type PictureName, pictures } from '../../../src/design/pictures.ts';
import { Passage } from './passage.ts';
import type { Planes } from './planes.ts';
import type { Sheet } from './sheet.ts';

export type PaintPassage = (p: Passage) => void;

export interface Picture<N extends PictureName = PictureName> {
  readonly name: N;
  readonly passages: Readonly<Record<string, PaintPassage>>;
}

/** A picture paints every passage that the design names, and no other. */
export const picture = <N extends PictureName>(
  name: N,
  passages: Readonly<Record<PassageOf<N>, PaintPassage>>,
): Picture<N> => ({ name, passages });

/** The names of a picture's passages, far to near. */
export const passagesOf = (name: PictureName): readonly string[] => Object.keys(pictures[name].passages);

export interface PaintedPassage {
  readonly name: string;
  readonly planes: Planes;
}

/** Paints the passages in the order of the design, far to near; `only` some of them when asked. */
export const paint = (
  { name, passages }: Picture,
  sheet: Sheet,
  only: readonly string[] = [],
): readonly PaintedPassage[] =>
  passagesOf(name)
    .filter(passage => only.length === 0 || only.includes(passage))
    .map(passage => {
      const paintIt = passages[passage];
      if (!paintIt) throw new Error(`${name} does not paint its passage "${passage}"`);
      const p = new Passage(sheet, `${name}/${passage}`);
      paintIt(p);
      return { name: passage, planes: p.planes };
    });
