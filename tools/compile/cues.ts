import type { Cue } from '../../src/cue/cue.ts';
import { isNote } from '../../src/cue/note.ts';
import { parseCue } from '../../src/cue/parse.ts';
import { type PictureDesign, type PictureName, pictures } from '../../src/design/pictures.ts';
import type { Problem } from './problem.ts';
import type { Tag } from './tags.ts';

/** The cues of every knot, in the order of the text, and what is wrong with the tags they are written as. */
export interface CueSheet {
  readonly cues: ReadonlyMap<string, readonly Cue[]>;
  readonly problems: readonly Problem[];
}

export function cuesOf(tags: readonly Tag[]): CueSheet {
  const cues = new Map<string, readonly Cue[]>();
  const problems: Problem[] = [];
  for (const tag of tags.filter(({ text }) => !isNote(text))) {
    const refuse = (message: string) => problems.push({ file: tag.file, line: tag.line, message });
    const parsed = parseCue(tag.text);
    if (!tag.plain) refuse('a cue is plain words: write each one out inside the condition it depends on');
    else if (!parsed.ok) refuse(parsed.why);
    else if (tag.knot === undefined) refuse(`"# ${tag.text}" stands before the first knot; write it in one`);
    else {
      const earlier = cues.get(tag.knot) ?? [];
      const strange = unknownPassage(parsed.cue, earlier);
      if (strange !== undefined) refuse(strange);
      cues.set(tag.knot, [...earlier, parsed.cue]);
    }
  }
  return { cues, problems };
}

/** A passage must be of a picture set earlier in its knot. Where none is set, only a walk can tell. */
function unknownPassage(cue: Cue, earlier: readonly Cue[]): string | undefined {
  if (cue.kind !== 'show') return undefined;
  const set = earlier.flatMap(before => (before.kind === 'picture' ? [before.picture] : []));
  if (set.length === 0 || set.some(picture => Object.hasOwn(passagesOf(picture), cue.passage)))
    return undefined;
  return [...new Set(set)].map(picture => lacks(picture, cue.passage)).join('; ');
}

type Begun = PictureName | 'none';

const passagesOf = (picture: Begun): PictureDesign['passages'] =>
  picture === 'none' ? {} : pictures[picture].passages;

const lacks = (picture: Begun, passage: string): string =>
  picture === 'none'
    ? `bare paper has no passage "${passage}"`
    : `the picture "${picture}" has no passage "${passage}"; it has ${Object.keys(passagesOf(picture)).join(', ')}`;
