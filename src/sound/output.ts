import { Howler } from 'howler';
import { Layer } from './layer.ts';
import { gainOf, gainOfVolume } from './level.ts';

/** Sound's own copy of what a reader may set: volumes from 0 to 1. */
export interface Volumes {
  readonly ambience: number;
  readonly music: number;
  readonly effects: number;
  readonly muted: boolean;
}

/** Quick enough to be at once, slow enough not to click. */
const atOnce = 0.03;
/** How far ambience steps back under music, and how fast it goes and returns, in seconds. */
const under = gainOf(-5);
const back = 3;

/** Everything heard passes through here: `place` is the ambience with its calls. */
export class Output {
  readonly context: AudioContext;
  readonly #master: Layer;
  readonly #ambience: Layer;
  readonly #duck: Layer;
  readonly #music: Layer;
  readonly #effects: Layer;
  #muted = false;
  #hushed = false;

  constructor(context: AudioContext, into: AudioNode) {
    this.context = context;
    this.#master = new Layer(context, into, 1);
    this.#ambience = new Layer(context, this.#master.node, 1);
    this.#duck = new Layer(context, this.#ambience.node, 1);
    this.#music = new Layer(context, this.#master.node, 1);
    this.#effects = new Layer(context, this.#master.node, 1);
  }

  get running(): boolean {
    return this.context.state === 'running';
  }

  get muted(): boolean {
    return this.#muted;
  }

  get place(): AudioNode {
    return this.#duck.node;
  }

  get music(): AudioNode {
    return this.#music.node;
  }

  get effects(): AudioNode {
    return this.#effects.node;
  }

  set(volumes: Volumes): void {
    this.#ambience.glide(gainOfVolume(volumes.ambience), atOnce);
    this.#music.glide(gainOfVolume(volumes.music), atOnce);
    this.#effects.glide(gainOfVolume(volumes.effects), atOnce);
    this.#muted = volumes.muted;
    this.#open(atOnce);
  }

  /** The ambience steps back under music. */
  duck(ducked: boolean): void {
    this.#duck.glide(ducked ? under : 1, back);
  }

  /** Fades everything away for a while, or lets it come again. */
  hush(hushed: boolean, seconds: number): void {
    this.#hushed = hushed;
    this.#open(seconds);
  }

  cut(): void {
    this.#master.cut();
  }

  #open(seconds: number): void {
    this.#master.glide(this.#muted || this.#hushed ? 0 : 1, seconds);
  }
}

/** Nothing where the browser has no Web Audio. */
export function openOutput(): Output | undefined {
  // Its own unlocking replaces the context under our feet, and its own suspending stops the clock fades run on.
  Howler.autoUnlock = false;
  Howler.autoSuspend = false;
  // Asking makes the context.
  Howler.volume();
  return Howler.usingWebAudio && Howler.ctx ? new Output(Howler.ctx, Howler.masterGain) : undefined;
}
