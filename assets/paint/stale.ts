import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { pictures } from '../../src/design/pictures.ts';
import { picturesFolder, readManifest } from './manifest.ts';

const here = new URL('./', import.meta.url);

/** Fingerprint of all that a picture is painted from: its own source, and whatever of the painter that leads to. */
export const fingerprint = (name: string): string => {
  const hash = createHash('sha256');
  const own = new URL(`pictures/${name}.ts`, here);
  for (const file of [...sources([own, new URL('store.ts', here)])].sort())
    hash.update(file.slice(here.href.length)).update(readFileSync(new URL(file)));
  return hash.digest('hex');
};

/** Pictures that have a source and whose committed files are missing, or were painted from another one. */
export const stale = (): string[] => {
  const { pictures: painted } = readManifest();
  return Object.keys(pictures).filter(name => {
    if (!existsSync(new URL(`pictures/${name}.ts`, here))) return false;
    const entry = painted[name];
    if (!entry || entry.source !== fingerprint(name)) return true;
    const files = Object.values(entry.passages).flatMap(({ wash, line, body }) => [wash, line, body]);
    return files.some(path => path && !existsSync(new URL(path, picturesFolder)));
  });
};

/** Files of the painter that these are or import, however far; addresses. */
const sources = (from: readonly URL[], found = new Set<string>()): ReadonlySet<string> => {
  for (const file of from) {
    if (found.has(file.href) || !file.href.startsWith(here.href)) continue;
    found.add(file.href);
    const imports = [...readFileSync(file, 'utf8').matchAll(/\bfrom '(\.[^']+)'/g)];
    sources(
      imports.map(([, path = '']) => new URL(path, file)),
      found,
    );
  }
  return found;
};
