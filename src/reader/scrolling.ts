/** Longer than any browser takes to scroll smoothly, in milliseconds. */
const longestScroll = 1200;
/** How far the page is brought softly, in heights of the window. */
const farthest = 1.5;
/** What only a reader does. */
const gestures = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/** Scrolls for the page, and tells the reader's own scrolling from ours. */
export class Scrolling {
  #ours = 0;
  readonly #done = () => {
    clearTimeout(this.#ours);
    this.#ours = 0;
  };

  constructor() {
    window.addEventListener('scrollend', this.#done);
    for (const gesture of gestures) window.addEventListener(gesture, this.#done, { passive: true });
  }

  /** Brings the element to where its scroll margin asks. How softly is for the style sheet to say, but `at once` is at once. */
  bring(element: Element, how: 'softly' | 'at once'): void {
    this.#done();
    this.#ours = window.setTimeout(this.#done, longestScroll);
    // From far away it would be a flight over pages that nobody can read, and a key pressed on the way would end it there.
    const far = Math.abs(element.getBoundingClientRect().top) > farthest * window.innerHeight;
    element.scrollIntoView({ block: 'start', behavior: how === 'softly' && !far ? 'auto' : 'instant' });
  }

  /** Most of a page further on, as a reader would. */
  turn(): void {
    const hidden = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
    window.scrollBy({ top: (window.innerHeight - hidden) * 0.8 });
  }

  /** Resolves once the reader has scrolled the element above the middle of the window. */
  passed(element: Element, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const look = () => {
        if (this.#ours || element.getBoundingClientRect().bottom > window.innerHeight / 2) return;
        window.removeEventListener('scroll', look);
        resolve();
      };
      const stop = () => {
        window.removeEventListener('scroll', look);
        reject(signal.reason);
      };
      if (signal.aborted) return stop();
      window.addEventListener('scroll', look, { passive: true });
      signal.addEventListener('abort', stop, { once: true });
    });
  }

  close(): void {
    this.#done();
    window.removeEventListener('scrollend', this.#done);
    for (const gesture of gestures) window.removeEventListener(gesture, this.#done);
  }
}
