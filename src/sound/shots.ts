import type { Howl } from 'howler';
import type { SoundName } from '../design/sounds.ts';
import type { Manner } from './calls.ts';
import { gainOf } from './level.ts';
import type { Library } from './library.ts';
import type { Output } from './output.ts';
import type { Recording } from './recording.ts';
import { startVoice, type Voice } from './voice.ts';

/** Sounds kept decoded: a scene's worth. */
const room = 8;
/** Seconds after which a sound comes too late to be understood. */
const late = 1.5;

/** Sounds that happen once, and may overlap. */
export class Shots {
  readonly #output: Output;
  readonly #library: Library;
  readonly #voices = new Map<Voice, SoundName>();
  /** Least lately wanted first. */
  readonly #open = new Map<SoundName, Recording>();

  constructor(output: Output, library: Library) {
    this.#output = output;
    this.#library = library;
  }

  get voices(): number {
    return this.#voices.size;
  }

  /** Decodes what may soon be played. */
  async ready(name: SoundName): Promise<Howl | undefined> {
    const recording = this.#library.sound(name);
    if (!recording) return undefined;
    this.#open.delete(name);
    this.#open.set(name, recording);
    this.#makeRoom();
    return recording.open();
  }

  /** A sound asked for while nothing can be heard, or that is too long in coming, is not made up for later. */
  async play(name: SoundName, into: AudioNode, manner: Manner): Promise<void> {
    const { context } = this.#output;
    if (!this.#output.running) return;
    const asked = context.currentTime;
    const howl = await this.ready(name);
    if (!howl || !this.#output.running || context.currentTime > asked + late) return;
    const gain = context.createGain();
    gain.gain.value = gainOf(manner.decibels);
    gain.connect(this.#pan(manner.pan, into));
    const ended = (): void => {
      gain.disconnect();
      this.#voices.delete(voice);
    };
    const voice = startVoice(context, howl, {
      into: gain,
      when: context.currentTime,
      rate: manner.rate,
      ended,
    });
    this.#voices.set(voice, name);
  }

  close(): void {
    for (const voice of this.#voices.keys()) voice.stop();
    for (const recording of this.#open.values()) recording.close();
    this.#open.clear();
  }

  #pan(pan: number, into: AudioNode): AudioNode {
    const { context } = this.#output;
    // Older Safari has no such node: then from the middle.
    if (pan === 0 || typeof context.createStereoPanner !== 'function') return into;
    const panner = context.createStereoPanner();
    panner.pan.value = pan;
    panner.connect(into);
    return panner;
  }

  #makeRoom(): void {
    const sounding = new Set(this.#voices.values());
    for (const [name, recording] of this.#open) {
      if (this.#open.size <= room) return;
      if (sounding.has(name)) continue;
      recording.close();
      this.#open.delete(name);
    }
  }
}
