import type { Howl } from 'howler';
import { Layer } from './layer.ts';
import type { Gains } from './mix.ts';
import type { Output } from './output.ts';
import type { Recording } from './recording.ts';
import { startVoice, type Voice } from './voice.ts';

export type Phase =
  | 'closed'
  | 'opening'
  /** Decoded, not heard. */
  | 'open'
  | 'sounding'
  /** It has been heard to its end, or could not be had. */
  | 'over';

/** Far enough ahead, in seconds, that every stem is ready when its moment comes. */
const ahead = 0.1;
/** Kept decoded so many seconds after it has left: tellings go back and forth. */
const keep = 60;
/** What plays once comes with its own beginning. */
const once = 0.01;

/** An ambience or a piece of music: recordings that sound together, from one moment on. */
export class Piece {
  #phase: Phase = 'closed';
  #layer: Layer | undefined;
  #stems: { readonly name: string; readonly layer: Layer; readonly voice: Voice }[] = [];
  /** Looks whether it has left, and later whether it may be let go. */
  #check: ReturnType<typeof setTimeout> | undefined;
  readonly #output: Output;
  readonly #into: AudioNode;
  readonly #recordings: ReadonlyMap<string, Recording>;
  readonly #loops: boolean;
  readonly #changed: () => void;

  constructor(
    output: Output,
    into: AudioNode,
    recordings: ReadonlyMap<string, Recording>,
    loops: boolean,
    changed: () => void,
  ) {
    this.#output = output;
    this.#into = into;
    this.#recordings = recordings;
    this.#loops = loops;
    this.#changed = changed;
  }

  get phase(): Phase {
    return this.#phase;
  }

  get voices(): number {
    return this.#stems.length;
  }

  /** What each sounding stem is going to. */
  get gains(): Gains {
    return Object.fromEntries(this.#stems.map(stem => [stem.name, stem.layer.target]));
  }

  /** Fetches and decodes, once there is a context that runs: who listens to nothing loads nothing. */
  open(): void {
    if (!this.#output.running) return;
    this.#phase = 'opening';
    const opening = [...this.#recordings.values()].map(recording => recording.open());
    void Promise.all(opening).then(howls => {
      if (this.#phase !== 'opening') return;
      this.#phase = howls.some(howl => howl) ? 'open' : 'over';
      this.#changed();
    });
  }

  /** Starts every stem at one moment; waits, silently, for a context that runs. */
  start(gains: Gains, seconds: number): void {
    const { context, running } = this.#output;
    if (!running) return;
    clearTimeout(this.#check);
    const when = context.currentTime + ahead;
    const layer = new Layer(context, this.#into, 0);
    this.#layer = layer;
    for (const [name, { howl }] of this.#recordings) {
      if (howl) this.#stems.push(this.#startStem(name, howl, gains[name] ?? 0, layer, when));
    }
    this.#phase = 'sounding';
    layer.glide(1, this.#loops ? seconds : once);
    this.#changed();
  }

  mix(gains: Gains, seconds: number): void {
    for (const { name, layer } of this.#stems) layer.glide(gains[name] ?? 0, seconds);
  }

  /** Comes back, from wherever it had faded to. */
  enter(seconds: number): void {
    clearTimeout(this.#check);
    this.#layer?.glide(1, seconds);
  }

  /** Fades away, and stops when it has. */
  leave(seconds: number): void {
    const layer = this.#layer;
    if (!layer) return;
    layer.glide(0, seconds);
    clearTimeout(this.#check);
    this.#check = setTimeout(
      () => {
        if (layer.remaining === 0) this.#stop('open');
        else this.leave(seconds);
      },
      layer.remaining * 1000 + 50,
    );
  }

  /** Stops at once and lets go of what was decoded. */
  close(): void {
    this.#stop('closed');
    this.#release();
  }

  #release(): void {
    for (const recording of this.#recordings.values()) recording.close();
  }

  #startStem(name: string, howl: Howl, gain: number, into: Layer, when: number) {
    const layer = new Layer(this.#output.context, into.node, gain);
    const ended = (): void => {
      layer.cut();
      this.#stems = this.#stems.filter(stem => stem.layer !== layer);
      if (this.#stems.length === 0 && this.#phase === 'sounding') {
        this.#stop('over');
        this.#release();
      }
    };
    return { name, layer, voice: startVoice(this.#output.context, howl, { into: layer.node, when, ended }) };
  }

  #stop(phase: Phase): void {
    clearTimeout(this.#check);
    this.#phase = phase;
    for (const { voice } of this.#stems) voice.stop();
    this.#layer?.cut();
    this.#layer = undefined;
    if (phase === 'open') this.#check = setTimeout(() => this.close(), keep * 1000);
    this.#changed();
  }
}
