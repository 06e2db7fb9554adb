import {
  isRecord,
  type Parsed,
  parseBookmark,
  parseJson,
  parsePreferences,
  parseTelling,
  refuse,
} from './parse.ts';
import type { Preferences } from './preferences.ts';
import type { Bookmark, Telling } from './telling.ts';

/** A file to be saved: what it might be called, and its text. */
export interface WrittenFile {
  readonly name: string;
  readonly text: string;
}

export interface Tellings {
  readonly tellings: readonly Telling[];
  readonly bookmarks: readonly Bookmark[];
}

/** In characters: some hundred long tellings with their bookmarks. */
const largest = 8_000_000;

/** @param date when it is saved, ISO 8601 */
export function writeFile({ tellings, bookmarks }: Tellings, date: string): WrittenFile {
  return { name: `tideline-${date.slice(0, 10)}.json`, text: write('tellings', { tellings, bookmarks }) };
}

/** All that a file holds, or nothing of it: one damaged record refuses the whole. */
export function readFile(text: string): Parsed<Tellings> {
  const opened = open(text, 'tellings');
  if (!opened.ok) return opened;
  const tellings = every('telling', opened.value.tellings, parseTelling);
  if (!tellings.ok) return tellings;
  const bookmarks = every('bookmark', opened.value.bookmarks ?? [], parseBookmark);
  if (!bookmarks.ok) return bookmarks;
  if (tellings.value.length + bookmarks.value.length === 0)
    return refuse('There is no telling in this file.');
  return { ok: true, value: { tellings: tellings.value, bookmarks: bookmarks.value } };
}

export function writeSettings(preferences: Preferences): WrittenFile {
  return { name: 'tideline-settings.json', text: write('settings', { settings: preferences }) };
}

export function readSettings(text: string): Parsed<Preferences> {
  const opened = open(text, 'settings');
  if (!opened.ok) return opened;
  const settings = parsePreferences(opened.value.settings);
  return settings.ok ? settings : refuse(`The settings in this file can’t be used: ${settings.why}.`);
}

type Contents = 'tellings' | 'settings';

const write = (contents: Contents, fields: object): string =>
  `${JSON.stringify({ tideline: contents, format: 1, ...fields }, null, 1)}\n`;

function open(text: string, wanted: Contents): Parsed<Record<string, unknown>> {
  // Some programs put a mark before the first letter of a text they save.
  const json = parseJson(text.replace(/^\ufeff/, ''), largest);
  if (text.length > largest) return refuse('This file is too large to be one of Tideline’s.');
  if (!json.ok || !isRecord(json.value)) return refuse(foreign);
  const { tideline, format } = json.value;
  if (tideline !== 'tellings' && tideline !== 'settings') return refuse(foreign);
  if (tideline !== wanted)
    return refuse(
      wanted === 'tellings'
        ? 'This file holds settings, not a telling. Open it under Settings.'
        : 'This file holds a telling, not settings. Open it where tellings are kept.',
    );
  return upgrade(json.value, format);
}

/** Every format there has been is read into today's shape here, each by one step to the next. */
function upgrade(file: Record<string, unknown>, format: unknown): Parsed<Record<string, unknown>> {
  if (format === 1) return { ok: true, value: file };
  if (Number.isInteger(format) && (format as number) > 1)
    return refuse(
      'This file was saved by a newer Tideline than this one. Load the page again, then open it.',
    );
  return refuse(foreign);
}

const foreign =
  'This is not a file that Tideline saved, or it has been damaged. Its name should begin with “tideline-” and end with “.json”.';

function every<T>(noun: string, list: unknown, parse: (value: unknown) => Parsed<T>): Parsed<readonly T[]> {
  if (!Array.isArray(list)) return refuse(foreign);
  const read: T[] = [];
  for (const [at, each] of list.entries()) {
    const parsed = parse(each);
    if (!parsed.ok)
      return refuse(
        `A ${noun} in this file is damaged (number ${at + 1}: ${parsed.why}). Nothing has been taken from it.`,
      );
    read.push(parsed.value);
  }
  return { ok: true, value: read };
}
