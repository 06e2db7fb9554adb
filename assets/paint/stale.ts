import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { pictures } from '../../src/design/pictures.ts';
import { picturesFolder, readManifest } from './manifest.ts';

const here = new URL('./', import.meta.url);

/** Fingerprint of all that a picture is painted from: its own sources, and the engine's. */
export const fingerprint = (name: string): string => {
  const own = sources('pictures/').filter(
    path => path === `pictures/${name}.ts` || path.startsWith(`pictures/${name}/`),
  );
  const hash = createHash('sha256');
  for (const path of [...sources('engine/'), ...own, 'store.ts'])
    hash.update(path).update(readFileSync(new URL(path, here)));
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

const sources = (folder: string): string[] =>
  readdirSync(new URL(folder, here), { recursive: true })
    .map(path => `${folder}${String(path).replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.ts'))
    .sort();
