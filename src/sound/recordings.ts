/** Where a recording loops, in seconds of its file: what lies before and after is padding for the codec. */
export interface Loop {
  readonly start: number;
  readonly length: number;
}

/** One file, made as `.opus` and as `.m4a`; `file` carries no extension. */
export interface RecordedFile {
  readonly file: string;
  readonly seconds: number;
}

/** What `assets/recordings/manifest.json` says. What it lacks is silent. */
interface Manifest {
  readonly ambiences: Readonly<Record<string, RecordedFile & { readonly loop: Loop }>>;
  readonly music: Readonly<Record<string, RecordedMusic>>;
  readonly sounds: Readonly<Record<string, RecordedFile>>;
}

/** Stems share one loop; without it the music plays once. */
interface RecordedMusic {
  readonly stems: Readonly<Record<string, RecordedFile>>;
  readonly loop: Loop | null;
}

export interface RecordingFiles {
  readonly manifest: Manifest;
  /** The address of a file of the manifest, given with its extension. */
  url(file: string): string;
}
