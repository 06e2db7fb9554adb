import type { Needs } from '../story/compiled.ts';
import { partOf } from './part.ts';
import { Recording } from './recording.ts';
import type { Loop, RecordedFile, RecordingFiles } from './recordings.ts';

/** Every recording there is, made once. What the manifest lacks is not there. */
export class Library {
  readonly #files: RecordingFiles;
  readonly #recordings = new Map<string, Recording>();
  /** One after the other, so that fetching ahead never crowds out what is needed now. */
  #queue: Promise<void> = Promise.resolve();

  constructor(files: RecordingFiles) {
    this.#files = files;
  }

  ambience(name: string): Recording | undefined {
    const recorded = this.#files.manifest.ambiences[name];
    return recorded && this.#recording(recorded, recorded.loop);
  }

  /** The stems by name, and whether they loop. */
  music(
    name: string,
  ): { readonly stems: ReadonlyMap<string, Recording>; readonly loops: boolean } | undefined {
    const recorded = this.#files.manifest.music[name];
    if (!recorded) return undefined;
    const stems = Object.entries(recorded.stems);
    return {
      stems: new Map(stems.map(([stem, file]) => [stem, this.#recording(file, recorded.loop)])),
      loops: recorded.loop !== null,
    };
  }

  sound(name: string): Recording | undefined {
    const recorded = this.#files.manifest.sounds[name];
    return recorded && this.#recording(recorded, null);
  }

  /** Sounds first: they are small, and come without warning. */
  fetchAhead(needs: Needs): void {
    const sounds = needs.sounds.map(name => this.sound(name));
    const ambiences = needs.ambiences.map(name => this.ambience(name));
    const music = needs.music.flatMap(name => [...(this.music(name)?.stems.values() ?? [])]);
    for (const recording of [...sounds, ...ambiences, ...music]) {
      if (recording) this.#queue = this.#queue.then(() => recording.fetchAhead());
    }
  }

  #recording({ file, seconds }: RecordedFile, loop: Loop | null): Recording {
    const known = this.#recordings.get(file);
    if (known) return known;
    const address = (extension: string): string => this.#files.url(`${file}.${extension}`);
    const recording = new Recording(address, partOf(seconds, loop));
    this.#recordings.set(file, recording);
    return recording;
  }
}
