import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** Where a passage lies in its picture, and its files, relative to the folder of the manifest. */
export interface PassageFiles {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly wash: string | null;
  readonly line: string | null;
  readonly body: string | null;
}

export interface PictureFiles {
  /** Fingerprint of the sources that painted it. */
  readonly source: string;
  readonly width: number;
  readonly height: number;
  /** Far to near. */
  readonly passages: Readonly<Record<string, PassageFiles>>;
}

export interface Manifest {
  readonly paper: { readonly file: string; readonly width: number; readonly height: number };
  readonly grain: { readonly file: string; readonly size: number };
  readonly pictures: Readonly<Record<string, PictureFiles>>;
}

export const picturesFolder = new URL('../pictures/', import.meta.url);
const file = new URL('manifest.json', picturesFolder);

export const readManifest = (): Manifest => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return {
      paper: { file: 'paper.webp', width: 1600, height: 900 },
      grain: { file: 'grain.png', size: 512 },
      pictures: {},
    };
  }
};

/** Read again just before writing, and renamed into place, so that two painters at once lose nothing. */
export const enterPicture = (name: string, entry: PictureFiles): void => {
  const manifest = readManifest();
  const pictures = { ...manifest.pictures, [name]: entry };
  const sorted = Object.fromEntries(Object.entries(pictures).sort(([a], [b]) => a.localeCompare(b)));
  const fresh = new URL(`manifest.${process.pid}.tmp`, picturesFolder);
  writeFileSync(fresh, `${JSON.stringify({ ...manifest, pictures: sorted }, null, 2)}\n`);
  renameSync(fresh, file);
};
