import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** What a recording is made by, besides its own code: mastering, coding and where loops are cut. */
const always = new URL('record.ts', import.meta.url);

/** The fingerprint of a recording's code and of everything that code runs, wherever the project stands. */
export const fingerprint = (source: string): string => {
  const files = new Set<string>();
  gather(new URL(source, import.meta.url), files);
  gather(always, files);
  const hash = createHash('sha256');
  for (const file of [...files].sort()) hash.update(readFileSync(new URL(file)));
  return hash.digest('hex');
};

/** Types make no sound, so only imports that run are followed. */
const runningImport = /^(?:import|export) (?!type\b)(?:[^;]*?from )?'(\.[^']+)';$/gms;

const gather = (file: URL, into: Set<string>): void => {
  if (into.has(file.href)) return;
  into.add(file.href);
  for (const [, path] of readFileSync(file, 'utf8').matchAll(runningImport))
    gather(new URL(path as string, file), into);
};
