/** Canvas pixels for each CSS pixel, from the finest; the grain needs no more than the first. */
const ladder = [1.5, 1, 0.75, 0.5] as const;
/** A software renderer pays for every pixel. */
const softest = 0.75;
/** More than this between frames is slow, in seconds. */
const slowFrame = 1 / 22;
/** So many slow frames in a row ask for fewer pixels. */
const patience = 8;

/** How finely the stage draws: as the screen does, and coarser when frames come slowly. */
export class Resolution {
  #slow = 0;
  #limit: number;
  readonly #screen: number;
  readonly #software: boolean;

  constructor(screen: number, software: boolean) {
    this.#screen = screen;
    this.#software = software;
    this.#limit = software ? softest : ladder[0];
  }

  get value(): number {
    return Math.min(this.#screen, this.#limit);
  }

  /** When all is still one frame may cost what it likes; but what would be drawn finer still stays as it is. */
  get atRest(): number {
    return Math.min(this.#screen, this.#software ? softest : Math.max(1, this.#limit));
  }

  /** Coarsest already: nothing that is not needed should move. */
  get poor(): boolean {
    return this.#limit <= softest;
  }

  /** Counts a frame of movement; @returns whether the resolution has changed. */
  frame(seconds: number): boolean {
    // A pause is not a slow frame.
    this.#slow = seconds > slowFrame && seconds < 1 ? this.#slow + 1 : 0;
    if (this.#slow < patience) return false;
    this.#slow = 0;
    const coarser = ladder.find(step => step < this.value);
    if (coarser === undefined) return false;
    this.#limit = coarser;
    return true;
  }
}
