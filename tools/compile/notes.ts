import { isNote, parseNote } from '../../src/cue/note.ts';
import type { ContentName } from '../../src/design/content.ts';
import type { Problem } from './problem.ts';
import type { Tag } from './tags.ts';

/** What is hard in every knot, as the notes on its choices name it, and what is wrong with those notes. */
export interface Notes {
  readonly contents: Readonly<Record<string, readonly ContentName[]>>;
  readonly problems: readonly Problem[];
}

export function notesOf(tags: readonly Tag[]): Notes {
  const contents: Record<string, readonly ContentName[]> = {};
  const problems: Problem[] = [];
  for (const { text, plain, choice, knot, file, line } of tags.filter(({ text }) => isNote(text))) {
    const refuse = (message: string) => problems.push({ file, line, message });
    const parsed = parseNote(text);
    if (!plain) refuse('a note is plain words: write each one out');
    else if (!parsed.ok) refuse(parsed.why);
    else if (!choice) refuse(`"# ${text}" belongs on the line of the choice that does so`);
    else if (knot !== undefined)
      contents[knot] = [...new Set([...(contents[knot] ?? []), ...parsed.note.contents])];
  }
  return { contents, problems };
}
