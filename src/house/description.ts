import type { Tableau } from '../cue/tableau.ts';
import { lights } from '../design/lights.ts';
import { type PassageDesign, pictures } from '../design/pictures.ts';

/** A picture in words. */
export interface Description {
  readonly place: string;
  readonly whole: string;
  /** What has come in so far, in the order of telling. */
  readonly parts: readonly string[];
  readonly light: string | undefined;
}

/** What the picture shows as things stand, or nothing for bare paper. */
export function descriptionOf(tableau: Tableau): Description | undefined {
  if (!tableau.picture) return undefined;
  const { place, description, passages } = pictures[tableau.picture];
  const known: Readonly<Record<string, PassageDesign>> = passages;
  return {
    place,
    whole: description,
    parts: tableau.shown.flatMap(name => known[name]?.description ?? []),
    light: tableau.light === 'plain' ? undefined : lights[tableau.light].description,
  };
}
