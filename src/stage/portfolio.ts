import type { PictureFiles } from './files.ts';
import { fetchImage, type PassageImages } from './images.ts';

/** What a renderer makes of a passage's images, and how it lets go of it again. */
export interface Maker<Made> {
  make(images: PassageImages): Made;
  free(made: Made): void;
}

type Held<Made> =
  | { readonly kind: 'coming' }
  | { readonly kind: 'here'; readonly made: Made }
  | { readonly kind: 'lost' };

interface Picture<Made> {
  readonly passages: Map<string, Held<Made>>;
  readonly letGo: AbortController;
}

/** The passages that are in memory: those of the few pictures that are held, and no others. */
export class Portfolio<Made> {
  readonly #pictures = new Map<string, Picture<Made>>();
  readonly #files: PictureFiles;
  readonly #url: (file: string) => string;
  readonly #half: boolean;
  readonly #maker: Maker<Made>;
  readonly #arrived: () => void;

  constructor(
    source: { readonly files: PictureFiles; readonly url: (file: string) => string; readonly half: boolean },
    maker: Maker<Made>,
    arrived: () => void,
  ) {
    this.#files = source.files;
    this.#url = source.url;
    this.#half = source.half;
    this.#maker = maker;
    this.#arrived = arrived;
  }

  /** Lets every other picture go and fetches what is missing of these, the named passages first, even if they were lost. */
  hold(pictures: readonly string[], first: readonly string[] = []): void {
    for (const name of this.#pictures.keys()) if (!pictures.includes(name)) this.#letGo(name);
    for (const name of pictures) {
      const passages = Object.keys(this.#files.pictures[name]?.passages ?? {});
      const early = passages.filter(passage => first.includes(passage));
      for (const passage of new Set([...early, ...passages]))
        void this.#fetch(name, passage, early.includes(passage));
    }
  }

  of(picture: string, passage: string): Made | undefined {
    const held = this.#pictures.get(picture)?.passages.get(passage);
    return held?.kind === 'here' ? held.made : undefined;
  }

  /** Whether a passage can be drawn, or will be, or won't. */
  stands(picture: string, passage: string): Held<Made>['kind'] {
    if (!this.#files.pictures[picture]?.passages[passage]) return 'lost';
    return this.#pictures.get(picture)?.passages.get(passage)?.kind ?? 'coming';
  }

  async #fetch(name: string, passage: string, again: boolean): Promise<void> {
    const file = this.#files.pictures[name]?.passages[passage];
    const picture = this.#pictures.get(name) ?? { passages: new Map(), letGo: new AbortController() };
    this.#pictures.set(name, picture);
    const held = picture.passages.get(passage);
    if (!file || (held && !(held.kind === 'lost' && again))) return;
    picture.passages.set(passage, { kind: 'coming' });
    const { signal } = picture.letGo;
    const image = (path: string | null) =>
      path ? fetchImage(this.#url(path), this.#half, signal) : undefined;
    try {
      const [wash, line, body] = await Promise.all([image(file.wash), image(file.line), image(file.body)]);
      if (signal.aborted) return;
      picture.passages.set(passage, { kind: 'here', made: this.#maker.make({ wash, line, body }) });
    } catch {
      // A passage that cannot be had stays bare paper; it is asked for again by name.
      picture.passages.set(passage, { kind: 'lost' });
    }
    if (!signal.aborted) this.#arrived();
  }

  #letGo(name: string): void {
    const picture = this.#pictures.get(name);
    this.#pictures.delete(name);
    picture?.letGo.abort();
    for (const held of picture?.passages.values() ?? [])
      if (held.kind === 'here') this.#maker.free(held.made);
  }
}
