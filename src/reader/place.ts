/** Where somebody's eyes are, as a share of the window's height. */
const eyes = 0.35;

/** Keeps the paragraph that is being read where it is when the page is laid out anew: larger letters, a turned phone. */
export class Place {
  readonly #host: HTMLElement;
  readonly #observer: ResizeObserver;
  #shape = '';
  #held: { readonly paragraph: Element; readonly top: number } | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#observer = new ResizeObserver(() => this.#restore());
    this.#observer.observe(host);
    window.addEventListener('scroll', this.#note, { passive: true });
  }

  /** Lets the place go, because the page is about to be brought somewhere else. */
  release(): void {
    this.#held = undefined;
  }

  close(): void {
    this.#observer.disconnect();
    window.removeEventListener('scroll', this.#note);
  }

  /** Holds on to the first paragraph that ends below the eyes. */
  readonly #note = (): void => {
    // A page that has become shorter is scrolled by the browser before anybody is told of its new shape.
    if (this.#shape !== shapeOf(this.#host)) return;
    const paragraphs = this.#host.querySelectorAll('.told p');
    const line = innerHeight * eyes;
    const at = firstFrom(paragraphs.length, index => bottomOf(paragraphs[index]) > line);
    const paragraph = paragraphs[at];
    this.#held = paragraph && { paragraph, top: paragraph.getBoundingClientRect().top / innerHeight };
  };

  #restore(): void {
    this.#shape = shapeOf(this.#host);
    if (this.#held?.paragraph.isConnected) {
      const { paragraph, top } = this.#held;
      const moved = paragraph.getBoundingClientRect().top - top * innerHeight;
      if (Math.abs(moved) > 1) window.scrollBy({ top: moved, behavior: 'instant' });
    }
    this.#note();
  }
}

const shapeOf = ({ clientWidth, clientHeight }: HTMLElement): string => `${clientWidth} by ${clientHeight}`;

const bottomOf = (element: Element | undefined): number => element?.getBoundingClientRect().bottom ?? 0;

/** The first of so many for which something holds, where it holds for all that come after it. */
export function firstFrom(count: number, holds: (index: number) => boolean): number {
  let [least, most] = [0, count];
  while (least < most) {
    const middle = (least + most) >> 1;
    if (holds(middle)) most = middle;
    else least = middle + 1;
  }
  return least;
}
