import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { build } from 'vite';

/** What itch.io accepts, with room to spare; sizes in bytes. */
export const limits = { files: 900, extracted: 45_000_000, file: 5_000_000, path: 180 } as const;

/** One file of the pack: its path from the root, with forward slashes, and its contents. */
export interface Packed {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Every file below a folder, in the order of their paths. */
export function filesIn(folder: string): Packed[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(path.join(folder, name)).isFile())
    .map(name => ({ path: name.replaceAll('\\', '/'), bytes: readFileSync(path.join(folder, name)) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** What of a pack itch.io would refuse or drop; nothing when all is well. */
export function refused(files: readonly Packed[]): string[] {
  const extracted = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const pages = files.filter(file => /(^|\/)index\.html$/.test(file.path)).map(file => file.path);
  return [
    ...(files.length > limits.files ? [`${files.length} files; ${limits.files} may be packed`] : []),
    ...(extracted > limits.extracted ? [`${extracted} bytes in all; ${limits.extracted} may be packed`] : []),
    ...(pages.join() === 'index.html'
      ? []
      : [`index.html has to stand once, at the root; there is ${pages.join(', ')}`]),
    ...files.flatMap(file => [
      ...(file.bytes.length > limits.file ? [`${file.path} has over ${limits.file} bytes`] : []),
      ...(Buffer.byteLength(file.path) > limits.path ? [`${file.path} is too long a path`] : []),
      ...(/^[a-z0-9._/-]+$/.test(file.path) ? [] : [`${file.path} has letters that some hosts change`]),
      ...(/\.(mjs|webmanifest|map)$|\.\.|^\.|\/\./.test(file.path)
        ? [`${file.path} does not belong in a pack`]
        : []),
    ]),
  ];
}

/** The zip of a built folder. Its times are fixed, so that the same files make the same zip. */
export function zip(files: readonly Packed[]): Uint8Array {
  const entries: Zippable = {};
  // What is compressed already is stored as it is.
  for (const file of files)
    entries[file.path] = [file.bytes, { level: /\.(webp|png|opus|m4a)$/.test(file.path) ? 0 : 9 }];
  return zipSync(entries, { mtime: '1998-12-31T12:00:00' });
}

async function pack(): Promise<void> {
  await build({ logLevel: 'warn' });
  const files = filesIn('dist');
  const faults = refused(files);
  if (faults.length > 0) throw new Error(`this can't be packed:\n${faults.join('\n')}`);
  const bytes = zip(files);
  writeFileSync('tideline-itch.zip', bytes);
  console.log(`tideline-itch.zip: ${files.length} files, ${(bytes.length / 1e6).toFixed(1)} MB.`);
  console.log('To publish: butler push dist USER/tideline:html5 --userversion VERSION --if-changed');
}

if (import.meta.filename === process.argv[1]) await pack();
