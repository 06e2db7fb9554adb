/** How long the picture takes to follow the pointer most of the way, in seconds. */
const pace = 0.5;
/** Nearer than this to where it leans, it has come to rest. */
const close = 0.004;

/** How far the picture leans after the pointer, -1..1 each way. */
export class Drift {
  readonly #stop = new AbortController();
  #lean: readonly [number, number] = [0, 0];
  #aim: readonly [number, number] = [0, 0];
  #on = true;

  /** @param moved is called when there is something new to follow. */
  constructor(moved: () => void) {
    const { signal } = this.#stop;
    const follow = ({ pointerType, clientX, clientY }: PointerEvent) => {
      if (pointerType !== 'mouse' || !this.#on) return;
      this.#aim = [(clientX / innerWidth) * 2 - 1, (clientY / innerHeight) * 2 - 1];
      if (!this.still) moved();
    };
    window.addEventListener('pointermove', follow, { passive: true, signal });
  }

  get lean(): readonly [number, number] {
    return this.#lean;
  }

  get still(): boolean {
    return this.#lean[0] === this.#aim[0] && this.#lean[1] === this.#aim[1];
  }

  set on(on: boolean) {
    this.#on = on;
    if (on) return;
    this.#aim = [0, 0];
    this.#lean = [0, 0];
  }

  step(seconds: number): void {
    const share = 1 - Math.exp(-seconds / pace);
    const near = ([x, y]: readonly [number, number]) =>
      Math.hypot(x - this.#aim[0], y - this.#aim[1]) < close;
    const next = [
      this.#lean[0] + (this.#aim[0] - this.#lean[0]) * share,
      this.#lean[1] + (this.#aim[1] - this.#lean[1]) * share,
    ] as const;
    this.#lean = near(next) ? this.#aim : next;
  }

  destroy(): void {
    this.#stop.abort();
  }
}
