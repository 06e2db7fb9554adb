import { type ContentName, contents } from '../design/content.ts';
import { type KeepsakeDesign, keepsakes } from '../design/keepsakes.ts';
import type { CompiledStory } from '../story/compiled.ts';

/** Something hard, and where it comes: by the thing that is left of it, which gives nothing away. */
export interface Hard {
  readonly place: string;
  readonly what: string;
}

/** Where the story can soften what is hard or go round it, in its own order; all that is no memory is the road. */
export function contentList(marked: CompiledStory['contents']): readonly Hard[] {
  const places = new Map<string, readonly ContentName[]>();
  for (const [knot, names] of Object.entries(marked)) {
    const place = objects[knot]?.object ?? 'on the road';
    places.set(place, [...(places.get(place) ?? []), ...names]);
  }
  return [...places].map(([place, names]) => ({ place, what: inWords(names) }));
}

const objects: Readonly<Record<string, KeepsakeDesign>> = keepsakes;

const inWords = (names: readonly ContentName[]): string =>
  [...new Set(names)].map(name => contents[name]).join(', ');
