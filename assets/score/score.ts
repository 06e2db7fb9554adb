import { existsSync } from 'node:fs';
import { pieces, places, sounds } from './catalogue.ts';
import { fingerprint } from './fingerprint.ts';
import { type Manifest, readManifest, recordings, writeManifest } from './manifest.ts';
import { recordPiece, recordPlace, recordSound } from './record.ts';
import { stale } from './stale.ts';

/**
 * Records what is named, or all: `tsx assets/score/score.ts rook theme`. `--stale` records what has
 * changed since it was recorded; `--check` only says what has, and fails when anything has.
 */
const main = (words: readonly string[]): void => {
  const all = [...Object.keys(places), ...Object.keys(sounds), ...Object.keys(pieces)];
  const names = words.includes('--stale') ? stale() : words.length > 0 ? words : all;
  const unknown = names.find(name => !all.includes(name));
  if (unknown !== undefined)
    throw new Error(`nothing is recorded as "${unknown}"; there is ${all.join(', ')}`);
  for (const name of names) {
    const began = performance.now();
    writeManifest(withRecording(manifestSoFar(), name));
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

const withRecording = (manifest: Manifest, name: string): Manifest => {
  const place = find(places, name);
  if (place) {
    const source = fingerprint(`places/${name}.ts`);
    const taken = { source, ...recordPlace(name, place) };
    return { ...manifest, ambiences: ordered({ ...manifest.ambiences, [name]: taken }, places) };
  }
  const piece = find(pieces, name);
  if (piece) {
    const source = fingerprint(`pieces/${name}.ts`);
    const taken = { source, ...recordPiece<string>(name, piece) };
    return { ...manifest, music: ordered({ ...manifest.music, [name]: taken }, pieces) };
  }
  const sound = find(sounds, name);
  if (!sound) return manifest;
  const taken = { source: fingerprint(`sounds/${name}.ts`), ...recordSound(name, sound) };
  return { ...manifest, sounds: ordered({ ...manifest.sounds, [name]: taken }, sounds) };
};

const find = <Kind>(among: Readonly<Record<string, Kind>>, name: string): Kind | undefined =>
  Object.hasOwn(among, name) ? among[name] : undefined;

/** In the order of the catalogue, so that recording one thing changes one line; what is no longer in it goes. */
const ordered = <Entry>(
  entries: Readonly<Record<string, Entry>>,
  as: object,
): Readonly<Record<string, Entry>> =>
  Object.fromEntries(Object.keys(as).flatMap(name => (entries[name] ? [[name, entries[name]]] : [])));

const words = process.argv.slice(2);
if (words.includes('--check')) check();
else main(words);
