import type { Note } from '../cue/note.ts';
import { contents } from '../design/content.ts';

/** What stands beneath a choice, for instance "passes over: bullying". */
export const noteWords = (note: Note): string =>
  `${does[note.kind]}: ${note.contents.map(name => contents[name]).join(', ')}`;

const does: Record<Note['kind'], string> = { round: 'passes over', soften: 'told briefly' };
