import { Howl, Howler } from 'howler';
import { isDecoded } from './inside.ts';
import type { Part } from './part.ts';

/** Opus is smaller and loops better; older Safari decodes only the other, sometimes after promising Opus. */
const formats = ['opus', 'm4a'] as const;
type Format = (typeof formats)[number];

/** What came of asking for a file. */
type Answer = 'here' | 'missing' | 'unreachable';

/** After so many milliseconds a recording is given up: the story will have gone on. */
const patience = 60_000;

/** One file: fetched, decoded for as long as it is open, and silent when it cannot be had. */
export class Recording {
  #howl: Howl | undefined;
  #opening: Promise<Howl | undefined> | undefined;
  /** Counts what has been closed, so that what arrives too late is known. */
  #closed = 0;
  #fetches = new Map<Format, Promise<Answer>>();
  readonly #address: (extension: Format) => string;
  readonly #part: Part;
  /** Formats that were there and could not be decoded, or were not there. */
  readonly #useless = new Set<Format>();

  constructor(address: (extension: Format) => string, part: Part) {
    this.#address = address;
    this.#part = part;
  }

  get howl(): Howl | undefined {
    return this.#howl;
  }

  /** Brings the file near, into the browser's own cache, without decoding it. */
  async fetchAhead(): Promise<void> {
    const format = this.#usable()[0];
    if (format) await this.#fetch(format, 'low');
  }

  /** Decodes it. Resolves to nothing when it cannot be had. */
  open(): Promise<Howl | undefined> {
    this.#opening ??= this.#open();
    return this.#opening;
  }

  /** Lets go of what was decoded. */
  close(): void {
    this.#closed++;
    this.#howl?.unload();
    this.#howl = undefined;
    this.#opening = undefined;
  }

  async #open(): Promise<Howl | undefined> {
    const closed = this.#closed;
    for (const format of this.#usable()) {
      const answer = await this.#fetch(format, 'auto');
      if (closed !== this.#closed) return undefined;
      // The other format lies behind the same network, and is larger.
      if (answer === 'unreachable') break;
      if (answer === 'missing') continue;
      const howl = await decode(this.#address(format), format, this.#part);
      if (howl && closed === this.#closed) {
        this.#howl = howl;
        return howl;
      }
      if (!howl) this.#useless.add(format);
      howl?.unload();
    }
    if (closed === this.#closed) this.#opening = undefined;
    return undefined;
  }

  #usable(): readonly Format[] {
    return formats.filter(format => Howler.codecs(format) && !this.#useless.has(format));
  }

  /**
   * Whether the file can be had. Asked before howler is, which would try an audio element when the network fails
   * and complain on the console. A file that is not there is not asked for again.
   */
  #fetch(format: Format, priority: RequestPriority): Promise<Answer> {
    const fetched = this.#fetches.get(format) ?? this.#ask(format, priority);
    this.#fetches.set(format, fetched);
    return fetched;
  }

  async #ask(format: Format, priority: RequestPriority): Promise<Answer> {
    const address = this.#address(format);
    if (address.startsWith('data:')) return 'here';
    try {
      const response = await fetch(address, { priority, signal: AbortSignal.timeout(patience) });
      await response.arrayBuffer();
      if (response.ok) return 'here';
      this.#useless.add(format);
      return 'missing';
    } catch {
      // Another time the network may answer.
      this.#fetches.delete(format);
      return 'unreachable';
    }
  }
}

function decode(src: string, format: Format, part: Part): Promise<Howl | undefined> {
  return new Promise(resolve => {
    const settle = (): void => {
      // howler may call back before its constructor has returned.
      queueMicrotask(() => {
        if (isDecoded(howl)) return resolve(howl);
        howl.unload();
        resolve(undefined);
      });
    };
    const howl = new Howl({
      src: [src],
      format: [format],
      sprite: { part },
      onload: settle,
      onloaderror: settle,
    });
  });
}
