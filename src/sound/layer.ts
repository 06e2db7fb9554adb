import { type Fade, gainAt, linesOf } from './fade.ts';

/** Lines per fade: more than anybody can hear. */
const lines = 48;

/** A gain of our own that glides without a click from wherever it is, also half-way through another glide. */
export class Layer {
  readonly node: GainNode;
  readonly #context: BaseAudioContext;
  #fade: Fade;

  constructor(context: BaseAudioContext, into: AudioNode, gain: number) {
    this.#context = context;
    this.node = context.createGain();
    this.node.gain.value = gain;
    this.node.connect(into);
    this.#fade = { from: gain, to: gain, start: 0, seconds: 0 };
  }

  /** Where it is going. */
  get target(): number {
    return this.#fade.to;
  }

  /** Where it is. */
  get gain(): number {
    return gainAt(this.#fade, this.#context.currentTime);
  }

  /** Seconds until it is there; the audio clock may stand still meanwhile. */
  get remaining(): number {
    return Math.max(0, this.#fade.start + this.#fade.seconds - this.#context.currentTime);
  }

  /** Sets out for a gain. What is already on its way there, and no later, is left alone. */
  glide(to: number, seconds: number): void {
    const now = this.#context.currentTime;
    if (to === this.#fade.to && this.remaining <= seconds) return;
    // The held value is computed here because Firefox lacks cancelAndHoldAtTime.
    this.#fade = { from: this.gain, to, start: now, seconds };
    const { gain } = this.node;
    gain.cancelScheduledValues(now);
    gain.setValueAtTime(this.#fade.from, now);
    for (const line of linesOf(this.#fade, lines)) gain.linearRampToValueAtTime(line.gain, line.time);
  }

  cut(): void {
    this.node.disconnect();
  }
}
