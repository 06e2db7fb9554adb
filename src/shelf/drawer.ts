import { isRecord, type Parsed, parseJson } from '../telling/parse.ts';

/** What the shelf uses of the browser's storage. There is no `clear`: other games may keep things beside ours. */
export type Keys = Pick<Storage, 'length' | 'key' | 'getItem' | 'setItem' | 'removeItem'>;

/** One revision of a record, under a key of its own that is never written twice. */
export interface Found<T> {
  readonly key: string;
  readonly id: string;
  readonly revision: string;
  /** The revision it was made from. */
  readonly after: string | undefined;
  readonly record: T;
}

/** In characters: a long telling is a hundredth of this. */
const largest = 4_000_000;

/** All records of one kind in storage, at `tideline:v1:<kind>:<id>:<revision>`. Nothing here throws. */
export class Drawer<T> {
  readonly #storage: Keys;
  readonly #prefix: string;
  readonly #parse: (value: unknown) => Parsed<T>;
  readonly #read = new Map<string, Found<T>>();
  readonly #dropped = new Set<string>();

  constructor(storage: Keys, kind: string, parse: (value: unknown) => Parsed<T>) {
    this.#storage = storage;
    this.#prefix = `tideline:v1:${kind}:`;
    this.#parse = parse;
  }

  /** Every record that can be read and has not been replaced, of one id or of all; nothing when storage is closed to us. */
  found(id?: string): readonly Found<T>[] | undefined {
    const under = id === undefined ? this.#prefix : `${this.#prefix}${id}:`;
    try {
      const keys = Array.from({ length: this.#storage.length }, (_, at) => this.#storage.key(at));
      const found = keys.flatMap(key => (key?.startsWith(under) ? (this.#open(key) ?? []) : []));
      if (id === undefined) this.#forget(found);
      const replaced = new Set(found.map(({ id, after }) => `${id}:${after}`));
      return found.filter(({ id, revision }) => !replaced.has(`${id}:${revision}`));
    } catch {
      return undefined;
    }
  }

  /** Writes a record and reads it back. Whatever stood there before stands there still. */
  put(id: string, revision: string, after: string | undefined, record: T): Found<T> | undefined {
    const key = `${this.#prefix}${id}:${revision}`;
    try {
      const text = JSON.stringify({ after, record });
      this.#storage.setItem(key, text);
      const found = this.#storage.getItem(key) === text ? this.#open(key) : undefined;
      if (found) return found;
    } catch {
      // Full, or closed to us: as below.
    }
    this.drop(key);
    return undefined;
  }

  drop(key: string): void {
    this.#dropped.add(key);
    this.#read.delete(key);
    try {
      this.#storage.removeItem(key);
    } catch {
      // It stays in storage, and is passed over from now on.
    }
  }

  keyOf = (id: string, revision: string): string => `${this.#prefix}${id}:${revision}`;

  /** What another tab has replaced since it was read. */
  #forget(found: readonly Found<T>[]): void {
    const present = new Set(found.map(({ key }) => key));
    for (const key of this.#read.keys()) if (!present.has(key)) this.#read.delete(key);
  }

  #open(key: string): Found<T> | undefined {
    if (this.#dropped.has(key)) return undefined;
    // A revision never changes, so what has been read once need not be read again.
    const known = this.#read.get(key);
    if (known) return known;
    const [, id, revision] = /^([\w-]{1,64}):([\w-]{1,64})$/.exec(key.slice(this.#prefix.length)) ?? [];
    const json = parseJson(this.#storage.getItem(key) ?? '', largest);
    if (id === undefined || revision === undefined || !json.ok || !isRecord(json.value)) return undefined;
    const parsed = this.#parse(json.value.record);
    if (!parsed.ok) return undefined;
    const after = typeof json.value.after === 'string' ? json.value.after : undefined;
    const found = { key, id, revision, after, record: parsed.value };
    this.#read.set(key, found);
    return found;
  }
}
