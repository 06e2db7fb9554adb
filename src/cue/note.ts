import { type ContentName, contents } from '../design/content.ts';
import { nearest } from './nearest.ts';

/** What a choice does about something hard: it goes round it, or it softens it by telling it briefly. */
export interface Note {
  readonly kind: 'round' | 'soften';
  readonly contents: readonly ContentName[];
}

export type ParsedNote =
  | { readonly ok: true; readonly note: Note }
  | { readonly ok: false; readonly why: string };

const written = /^\s*(round|soften)\s*(?::(.*))?$/s;

/** Whether an ink tag is meant as a note and not as a cue. */
export const isNote = (tag: string): boolean => written.test(tag);

/** Reads one, for instance `soften: death, medical`. What it refuses, it answers with what to write instead. */
export function parseNote(tag: string): ParsedNote {
  const [, kind, list = ''] = written.exec(tag) ?? [];
  const names = list.split(',').map(name => name.trim());
  const strange = names.find(name => !isContent(name));
  if (strange !== undefined)
    return { ok: false, why: `no content is called "${strange}"; ${thereIs(strange)}` };
  return { ok: true, note: { kind: kind as Note['kind'], contents: names.filter(isContent) } };
}

const isContent = (name: string): name is ContentName => Object.hasOwn(contents, name);

function thereIs(word: string): string {
  const known = Object.keys(contents);
  const meant = nearest(word, known);
  return `there is ${[...known].sort((a, b) => Number(b === meant) - Number(a === meant)).join(', ')}`;
}
