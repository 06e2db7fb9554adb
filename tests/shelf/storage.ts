import type { Keys } from '../../src/shelf/drawer.ts';

/** A browser's storage that two tabs may share and that fails when told to. */
export class FakeStorage implements Keys {
  readonly kept = new Map<string, string>();
  /** `closed` throws at everything, `full` at writing, `forgetful` takes what is written and loses half of it. */
  mood: 'sound' | 'closed' | 'full' | 'forgetful' = 'sound';

  get length(): number {
    this.#enter();
    return this.kept.size;
  }

  key(at: number): string | null {
    this.#enter();
    return [...this.kept.keys()][at] ?? null;
  }

  getItem(key: string): string | null {
    this.#enter();
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, text: string): void {
    this.#enter();
    if (this.mood === 'full') throw new Error('QuotaExceededError');
    this.kept.set(key, this.mood === 'forgetful' ? text.slice(0, text.length / 2) : text);
  }

  removeItem(key: string): void {
    this.#enter();
    this.kept.delete(key);
  }

  #enter(): void {
    if (this.mood === 'closed') throw new Error('SecurityError');
  }
}

/** Ids in order, for a test to know them by. */
export function counting(prefix: string): () => string {
  let count = 0;
  return () => `${prefix}${++count}`;
}
