import { vocabulary } from '../cue/parse.ts';
import type { Underdrawing, Way } from '../story/ledger.ts';
import { ordinary, type Preferences } from './preferences.ts';
import type { Bookmark, Choice, Telling } from './telling.ts';

export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly why: string };

/** No telling comes near these; past them a record is a mistake or a trap, and is not worth a reader's time. */
export const longestTelling = 5000;
const longestWords = 4000;
const mostOptions = 99;
const mostSeams = 500;
const longestView = 30_000;

/** Reads a telling from anywhere. Fields it doesn't know are dropped. `why` goes on from "this telling is damaged: ". */
export function parseTelling(value: unknown): Parsed<Telling> {
  if (!isRecord(value)) return refuse('it is no record');
  if (value.format !== 1) return refuse('it is of a format this edition does not know');
  const { id, edition, begun, kept, choices: made } = value;
  if (!isId(id)) return refuse('its name is unreadable');
  if (!isEdition(edition)) return refuse('the edition it was told in is unreadable');
  if (!isMoment(begun) || !isMoment(kept)) return refuse('its dates are unreadable');
  if (!Array.isArray(made) || made.length > longestTelling) return refuse('its choices are unreadable');
  const choices: Choice[] = [];
  for (const [at, each] of made.entries()) {
    const choice = choiceFrom(each);
    if (!choice) return refuse(`choice ${at + 1} is unreadable`);
    choices.push(choice);
  }
  const underdrawing = underdrawingFrom(value.underdrawing);
  if (value.underdrawing !== undefined && !underdrawing)
    return refuse('what it was begun upon is unreadable');
  const ended = value.ended === true || undefined;
  return { ok: true, value: { format: 1, id, edition, begun, kept, choices, underdrawing, ended } };
}

/** Reads a bookmark from anywhere. A picture that is no longer painted becomes bare paper. */
export function parseBookmark(value: unknown): Parsed<Bookmark> {
  if (!isRecord(value)) return refuse('it is no record');
  if (value.format !== 1) return refuse('it is of a format this edition does not know');
  const { id, made, picture: painted, place, words } = value;
  if (!isId(id)) return refuse('its name is unreadable');
  if (!isMoment(made)) return refuse('its date is unreadable');
  if (!isWords(place) || !isWords(words)) return refuse('its words are unreadable');
  const telling = parseTelling(value.telling);
  if (!telling.ok) return telling;
  const picture = vocabulary.picture.find(name => name === painted && name !== 'none');
  const view = isView(value.view) ? value.view : undefined;
  return { ok: true, value: { format: 1, id, made, telling: telling.value, picture, view, place, words } };
}

/** What a setting may be: a number between two others, one of some words, or yes and no. */
const limits = {
  textSize: { least: 100, most: 250 },
  lineSpacing: { least: 1.4, most: 2.4 },
  letterSpacing: { least: 0, most: 120 },
  ambience: { least: 0, most: 1 },
  music: { least: 0, most: 1 },
  effects: { least: 0, most: 1 },
  typeface: ['serif', 'sans'],
  theme: ['system', 'paper', 'dark', 'contrast'],
  motion: ['system', 'full', 'none'],
  pictures: 'yes or no',
  muted: 'yes or no',
  notes: 'yes or no',
  captions: 'yes or no',
  log: 'yes or no',
  singleKeys: 'yes or no',
} as const satisfies Record<Exclude<keyof Preferences, 'format'>, unknown>;

/** Reads preferences from anywhere. A missing one is as usual; a number out of range is brought to its limit. */
export function parsePreferences(value: unknown): Parsed<Preferences> {
  if (!isRecord(value)) return refuse('they are no record');
  if (value.format !== 1) return refuse('they are of a format this edition does not know');
  const read: Record<string, unknown> = { format: 1 };
  for (const [name, limit] of Object.entries(limits)) {
    const setting = Object.hasOwn(value, name) ? value[name] : ordinary[name as keyof typeof limits];
    if (limit === 'yes or no') {
      if (typeof setting !== 'boolean') return refuse(`${name} should be true or false`);
      read[name] = setting;
    } else if ('least' in limit) {
      if (typeof setting !== 'number' || !Number.isFinite(setting))
        return refuse(`${name} should be a number from ${limit.least} to ${limit.most}`);
      read[name] = Math.min(limit.most, Math.max(limit.least, setting));
    } else {
      if (!limit.some(word => word === setting))
        return refuse(`${name} should be one of ${limit.join(', ')}`);
      read[name] = setting;
    }
  }
  return { ok: true, value: read as unknown as Preferences };
}

/** JSON text of at most so many characters. */
export function parseJson(text: string, longest: number): Parsed<unknown> {
  if (text.length > longest) return refuse('it is too large');
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return refuse('it is not JSON');
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const refuse = (why: string) => ({ ok: false, why }) as const;

function choiceFrom(value: unknown): Choice | undefined {
  if (!isRecord(value)) return undefined;
  const { index, of, words } = value;
  const known = isCount(index) && isCount(of) && index < of && of <= mostOptions && isWords(words);
  return known ? { index, of, words } : undefined;
}

function underdrawingFrom(value: unknown): Underdrawing | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value);
  const known = entries.length <= mostSeams && entries.every(([seam, way]) => isSeam(seam) && isWay(way));
  return known ? Object.fromEntries(entries as [string, Way][]) : undefined;
}

const ways: readonly unknown[] = ['held', 'faced', 'released'] satisfies Way[];
const isWay = (value: unknown): value is Way => ways.includes(value);
const isSeam = (name: string): boolean => /^[a-z]\w{0,63}$/i.test(name);
const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isWords = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= longestWords;
// Ids stand in storage keys, between colons.
const isId = (value: unknown): value is string => typeof value === 'string' && /^[\w-]{1,64}$/.test(value);
const isEdition = (value: unknown): value is string =>
  typeof value === 'string' && /^[0-9a-hjkmnp-tv-z]{4}$/i.test(value);
const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));

/** A small image and nothing but that: it will be shown. */
const isView = (value: unknown): value is string =>
  typeof value === 'string' &&
  value.length <= longestView &&
  /^data:image\/(webp|png|jpeg);base64,[A-Za-z0-9+/]+=*$/.test(value);
