import { existsSync } from 'node:fs';
import { pieces, places, sounds } from './catalogue.ts';
import { decode, qualities } from './engine/codec.ts';
import { shapeOf } from './engine/shape.ts';
import { fingerprint } from './fingerprint.ts';
import { type Manifest, readManifest, recordings, writeManifest } from './manifest.ts';
import { recordPiece, recordPlace, recordSound } from './record.ts';
import { stale } from './stale.ts';

/**
 * Records what is named, or all: `tsx assets/score/score.ts rook theme`. `--stale` records what has
 * changed since it was recorded; `--check` only says what has, and fails when anything has. `--measure` takes the
 * shape of the places named, or of all, from the recordings that are there.
 */
const main = (words: readonly string[]): void => {
  const all = [...Object.keys(places), ...Object.keys(sounds), ...Object.keys(pieces)];
  const names = words.includes('--stale') ? stale() : words.length > 0 ? words : all;
  const unknown = names.find(name => !all.includes(name));
  if (unknown !== undefined)
    throw new Error(`nothing is recorded as "${unknown}"; there is ${all.join(', ')}`);
  for (const name of names) {
    const began = performance.now();
    const enter = recorded(name);
    // Read again only now: another recording may have been entered while this one was made.
    writeManifest(enter(manifestSoFar()));
    console.log(`${name} recorded in ${((performance.now() - began) / 1000).toFixed(1)} s`);
  }
};

const check = (): void => {
  const changed = stale();
  for (const name of changed) console.error(`${name} has changed since it was recorded`);
  process.exitCode = changed.length > 0 ? 1 : 0;
};

const manifestSoFar = (): Manifest =>
  existsSync(`${recordings}manifest.json`) ? readManifest() : { ambiences: {}, music: {}, sounds: {} };

type Entering = (manifest: Manifest) => Manifest;

const recorded = (name: string): Entering => {
  const place = find(places, name);
  if (place) {
    const source = fingerprint(`places/${name}.ts`);
    const taken = recordPlace(name, place);
    const entry = { source, ...taken, shape: shapeIn(taken.file) };
    return manifest => ({
      ...manifest,
      ambiences: ordered({ ...manifest.ambiences, [name]: entry }, places),
    });
  }
  const piece = find(pieces, name);
  if (piece) {
    const entry = { source: fingerprint(`pieces/${name}.ts`), ...recordPiece<string>(name, piece) };
    return manifest => ({ ...manifest, music: ordered({ ...manifest.music, [name]: entry }, pieces) });
  }
  const sound = find(sounds, name);
  if (!sound) return manifest => manifest;
  const entry = { source: fingerprint(`sounds/${name}.ts`), ...recordSound(name, sound) };
  return manifest => ({ ...manifest, sounds: ordered({ ...manifest.sounds, [name]: entry }, sounds) });
};

const shapeIn = (file: string) => shapeOf(decode(`${recordings}${file}.opus`, qualities.bed));

const measure = (names: readonly string[]): void => {
  for (const name of names.length > 0 ? names : Object.keys(readManifest().ambiences)) {
    const file = readManifest().ambiences[name]?.file;
    if (file === undefined) throw new Error(`no place has been recorded as "${name}"`);
    const shape = shapeIn(file);
    const manifest = readManifest();
    const entry = manifest.ambiences[name];
    if (entry) {
      writeManifest({ ...manifest, ambiences: { ...manifest.ambiences, [name]: { ...entry, shape } } });
    }
  }
};

const find = <Kind>(among: Readonly<Record<string, Kind>>, name: string): Kind | undefined =>
  Object.hasOwn(among, name) ? among[name] : undefined;

/**
 * In the order of the catalogue, so that recording one thing changes one line. What this catalogue doesn't know
 * stays behind it: a hand takes it out, with its files, or someone has put it in since this one was read.
 */
const ordered = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  as: object,
): Readonly<Record<string, Entry>> => {
  const names = [...Object.keys(as), ...Object.keys(entries).filter(name => !Object.hasOwn(as, name))];
  return Object.fromEntries(names.flatMap(name => (entries[name] ? [[name, entries[name]]] : [])));
};

const words = process.argv.slice(2);
if (words.includes('--check')) check();
else if (words.includes('--measure')) measure(words.filter(word => word !== '--measure'));
else main(words);
