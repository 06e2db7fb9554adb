import type { Output } from './output.ts';

/** How sound leaves and returns with the page, in seconds. */
const leaving = 0.4;
const returning = 0.8;

/** Things a reader does that allow a context to run. */
const gestures = ['pointerdown', 'touchend', 'click', 'keydown'] as const;

/**
 * Keeps the context running while it is listened to, and asleep while the page is out of sight or all is muted.
 * Phones stop it when a call comes in and do not always start it again, so every gesture asks.
 */
export class Wakefulness {
  readonly #output: Output;
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hidden = false;

  constructor(output: Output, changed: () => void) {
    this.#output = output;
    this.#changed = changed;
    document.addEventListener('visibilitychange', this.look);
    for (const gesture of gestures) document.addEventListener(gesture, this.#wake, true);
    output.context.addEventListener('statechange', changed);
    touch(output.context);
    this.look();
  }

  get listened(): boolean {
    return !document.hidden && !this.#output.muted;
  }

  /** Goes to sleep or wakes by what is so now. */
  readonly look = (): void => {
    clearTimeout(this.#timer);
    if (document.hidden !== this.#hidden) {
      this.#hidden = document.hidden;
      this.#output.hush(this.#hidden, this.#hidden ? leaving : returning);
    }
    if (this.listened) this.#wake();
    else this.#timer = setTimeout(this.#sleep, leaving * 1000 + 100);
    this.#changed();
  };

  end(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.look);
    for (const gesture of gestures) document.removeEventListener(gesture, this.#wake, true);
    this.#output.context.removeEventListener('statechange', this.#changed);
    this.#sleep();
  }

  readonly #wake = (): void => {
    const { context } = this.#output;
    // Refused until a gesture comes: then it is asked again.
    if (this.listened && context.state !== 'running') context.resume().catch(() => undefined);
  };

  readonly #sleep = (): void => {
    this.#output.context.suspend().catch(() => undefined);
  };
}

/** iOS lets a context run for good once something has been played in a gesture, if only one empty sample. */
function touch(context: AudioContext): void {
  const source = context.createBufferSource();
  source.buffer = context.createBuffer(1, 1, context.sampleRate);
  source.connect(context.destination);
  source.start();
}
