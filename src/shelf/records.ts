import type { Drawer, Found } from './drawer.ts';

/** What became of a record: where it stands, under which id; or why it could not be put there. */
export type Put<T> =
  | { readonly kind: 'kept' }
  | { readonly kind: 'forked'; readonly record: T }
  | { readonly kind: 'full' | 'closed' };

interface Held<T> {
  readonly record: T;
  /** The revision it is in storage, or was when last seen. */
  readonly at: Found<T> | undefined;
  /** Whether storage has it as it is held. */
  readonly saved: boolean;
  /** Whether this tab has kept it, rather than only read it. */
  readonly ours: boolean;
}

/**
 * Records held in memory and in storage at once, so that either may fail. Another tab may be writing to the same storage: a
 * revision that this tab has neither written nor read is never replaced, only set beside ours.
 */
export class Records<T extends { readonly id: string }> {
  readonly #drawer: Drawer<T>;
  readonly #newId: () => string;
  /** Whether all that the first says is in the second too. */
  readonly #within: (first: T, second: T) => boolean;
  readonly #held = new Map<string, Held<T>>();
  /** Ids by which this tab has known a record: to the reader each goes on meaning the revision that was shown. */
  readonly #given = new Set<string>();

  constructor(drawer: Drawer<T>, newId: () => string, within: (first: T, second: T) => boolean) {
    this.#drawer = drawer;
    this.#newId = newId;
    this.#within = within;
  }

  all(): readonly T[] {
    this.#read();
    const held = [...this.#held.values()];
    return held
      .filter((one, at) => !held.some((other, there) => this.#covers(other, one, there < at)))
      .map(record);
  }

  keep(record: T): Put<T> {
    const before = this.#held.get(record.id);
    const found = this.#drawer.found(record.id);
    const due = this.#due();
    const foreign = found?.some(({ key }) => key !== before?.at?.key) ?? false;
    const kept = foreign ? { ...record, id: this.#newId() } : record;
    const after = foreign ? undefined : before?.at?.revision;
    const at = found && this.#drawer.put(kept.id, this.#newId(), after, kept);
    if (!at) {
      this.#hold(record.id, { record, at: before?.at, saved: false, ours: true });
      return { kind: found ? 'full' : 'closed' };
    }
    if (foreign) this.#held.delete(record.id);
    else if (before?.at) this.#drop(before.at);
    this.#hold(kept.id, { record: kept, at, saved: true, ours: true });
    this.#write(due.filter(held => held !== before));
    return foreign ? { kind: 'forked', record: kept } : { kind: 'kept' };
  }

  remove({ id }: T): void {
    const at = this.#held.get(id)?.at;
    this.#held.delete(id);
    if (at) this.#drop(at);
  }

  /** Writes again what storage would not take, or has lost. */
  restore(): void {
    this.#write(this.#due());
  }

  /** Takes in what other tabs have written. What was not there when its id was first given goes by its revision. */
  #read(): void {
    const found = this.#drawer.found();
    if (!found) return;
    this.#notice(found);
    for (const [id, { at, ours, saved }] of this.#held)
      if (!ours && saved && !found.some(({ key }) => key === at?.key)) this.#held.delete(id);
    const known = new Set([...this.#held.values()].map(({ at }) => at?.key));
    for (const at of found) {
      if (known.has(at.key)) continue;
      const id = this.#given.has(at.id) ? at.revision : at.id;
      this.#hold(id, { record: { ...at.record, id }, at, saved: true, ours: false });
    }
  }

  /** What should be in storage and is not. */
  #due(): readonly Held<T>[] {
    const found = this.#drawer.found();
    if (!found) return [];
    this.#notice(found);
    return [...this.#held.values()].filter(({ saved }) => !saved);
  }

  /** Records that are gone one by one were removed; gone all at once, they were wiped, and nothing is saved any more. */
  #notice(found: readonly Found<T>[]): void {
    const keys = new Set(found.map(({ key }) => key));
    const known = [...this.#held.values()].flatMap(({ at }) => at?.key ?? []);
    if (known.some(key => keys.has(key))) return;
    for (const [id, held] of this.#held) this.#held.set(id, { ...held, saved: false });
  }

  #write(due: readonly Held<T>[]): void {
    for (const { record, at: before, ours } of due) {
      const found = this.#drawer.found(record.id);
      // Whatever another tab has put there meanwhile is left to the next keeping, which will fork.
      if (!found || found.some(({ key }) => key !== before?.key)) continue;
      const at = this.#drawer.put(record.id, this.#newId(), before?.revision, record);
      if (!at) continue;
      if (before) this.#drop(before);
      this.#hold(record.id, { record, at, saved: true, ours });
    }
  }

  /** With the revision it was made from, should that have been left behind. */
  #drop({ key, id, after }: Found<T>): void {
    this.#drawer.drop(key);
    if (after !== undefined) this.#drawer.drop(this.#drawer.keyOf(id, after));
  }

  #hold(id: string, held: Held<T>): void {
    this.#given.add(id);
    this.#held.set(id, held);
  }

  #covers(other: Held<T>, one: Held<T>, first: boolean): boolean {
    if (other === one || !other.at || other.at.id !== (one.at?.id ?? one.record.id)) return false;
    if (!this.#within(one.record, other.record)) return false;
    return first || !this.#within(other.record, one.record);
  }
}

const record = <T>({ record }: Held<T>): T => record;
