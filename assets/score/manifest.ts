import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Loop } from './engine/seam.ts';
import type { Shape } from './engine/shape.ts';

/** One recording in both formats. `file` stands under assets/recordings and has no extension. */
export interface Recorded {
  readonly file: string;
  readonly seconds: number;
  /** Integrated loudness; of a sound that happens once, its loudest 400 ms. */
  readonly lufs: number;
  /** The higher true peak of the two formats, in dBTP. */
  readonly peak: number;
}

/** A place as it was recorded. `shape` is measured on the Opus file, as it will be heard. */
export interface RecordedPlace extends Recorded {
  readonly source: string;
  readonly loop: Loop;
  readonly shape: Shape;
}

/** `source` is the fingerprint of the code that made it. */
export interface Manifest {
  readonly ambiences: Readonly<Record<string, RecordedPlace>>;
  readonly music: Readonly<
    Record<
      string,
      {
        readonly source: string;
        readonly stems: Readonly<Record<string, Recorded>>;
        readonly loop: Loop | null;
      }
    >
  >;
  readonly sounds: Readonly<Record<string, Recorded & { readonly source: string }>>;
}

export const recordings = fileURLToPath(new URL('../recordings/', import.meta.url));
const file = `${recordings}manifest.json`;

export const readManifest = (): Manifest => JSON.parse(readFileSync(file, 'utf8')) as Manifest;

export const writeManifest = (manifest: Manifest): void =>
  writeFileSync(file, `${JSON.stringify(manifest, null, 2)}\n`);
