import { ambiences } from '../design/ambiences.ts';
import { lights } from '../design/lights.ts';
import { musics } from '../design/music.ts';
import { pictures } from '../design/pictures.ts';
import { sounds } from '../design/sounds.ts';
import { weathers } from '../design/weather.ts';
import type { Cue } from './cue.ts';
import { nearest } from './nearest.ts';

export type ParsedCue =
  | { readonly ok: true; readonly cue: Cue }
  | { readonly ok: false; readonly why: string };

/** The longest rest a writer may ask for, in seconds. */
const longestWait = 20;

/** What may stand before the colon, and the names each kind knows. */
export const vocabulary: { readonly [K in Cue['kind']]: readonly string[] } = {
  picture: ['none', ...Object.keys(pictures)],
  show: [...new Set(Object.values(pictures).flatMap(picture => Object.keys(picture.passages)))],
  light: Object.keys(lights),
  weather: Object.keys(weathers),
  ambience: Object.keys(ambiences),
  music: Object.keys(musics),
  hear: Object.keys(sounds),
  wait: [],
};

const nouns: { readonly [K in Cue['kind']]: string } = {
  picture: 'picture',
  show: 'passage',
  light: 'light',
  weather: 'weather',
  ambience: 'ambience',
  music: 'music',
  hear: 'sound',
  wait: 'rest',
};

/** Reads one ink tag, for instance `show: beds`. What it refuses, it answers with what to write instead. */
export function parseCue(tag: string): ParsedCue {
  const colon = tag.indexOf(':');
  const kind = (colon < 0 ? tag : tag.slice(0, colon)).trim();
  const name = colon < 0 ? '' : tag.slice(colon + 1).trim();
  if (!isKind(kind)) return refuse(`no cue is called "${kind}"`, kind, Object.keys(vocabulary));
  if (kind === 'wait') return parseWait(name);
  if (!vocabulary[kind].includes(name))
    return refuse(`no ${nouns[kind]} is called "${name}"`, name, vocabulary[kind]);
  const field = kind === 'show' ? 'passage' : kind === 'hear' ? 'sound' : kind;
  return { ok: true, cue: { kind, [field]: name } as unknown as Cue };
}

function parseWait(text: string): ParsedCue {
  const seconds = Number(text);
  if (text !== '' && seconds > 0 && seconds <= longestWait)
    return { ok: true, cue: { kind: 'wait', seconds } };
  return { ok: false, why: `"wait: ${text}" is no rest; write seconds, from 0.1 to ${longestWait}` };
}

const isKind = (word: string): word is Cue['kind'] => Object.hasOwn(vocabulary, word);

function refuse(what: string, word: string, known: readonly string[]): ParsedCue {
  const meant = nearest(word, known);
  const rest = known.filter(name => name !== meant);
  const list = meant === undefined ? rest.join(', ') : `${meant}, ${rest.join(', ')}`;
  return { ok: false, why: `${what}; there is ${list}` };
}
