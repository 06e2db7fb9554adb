import type { AmbienceName } from '../design/ambiences.ts';
import type { MusicName } from '../design/music.ts';
import type { SoundName } from '../design/sounds.ts';
import type { Needs } from '../story/compiled.ts';
import { Caller } from './caller.ts';
import { type Chance, plainly } from './calls.ts';
import type { Heard } from './captions.ts';
import type { Library } from './library.ts';
import type { Gains } from './mix.ts';
import type { Output, Volumes } from './output.ts';
import { Piece } from './piece.ts';
import { Shots } from './shots.ts';
import { type Pace, Track } from './track.ts';
import { Wakefulness } from './wakefulness.ts';

const ambiencePace: Pace = { room: 2, enter: 4, leave: 4, hurry: 0.5, glide: 4, patience: 5 };
/** One piece of music has gone before another comes. */
const musicPace: Pace = { room: 1, enter: 3, leave: 6, hurry: 2, glide: 5, patience: 0 };

/** What can be seen of what is heard. */
export interface SoundState {
  readonly ambience: AmbienceName | undefined;
  readonly music: MusicName | undefined;
  /** The gain each sounding stem is at, or on its way to. */
  readonly stems: Gains;
  /** Recordings sounding just now. */
  readonly sounding: number;
  readonly suspended: boolean;
}

export const unheard: SoundState = {
  ambience: undefined,
  music: undefined,
  stems: {},
  sounding: 0,
  suspended: true,
};

/** Everything that needs an audio context, from Begin on. */
export class Player {
  readonly #output: Output;
  readonly #shots: Shots;
  readonly #caller: Caller;
  readonly #ambience: Track<AmbienceName>;
  readonly #music: Track<MusicName>;
  readonly #wakefulness: Wakefulness;
  #place: AmbienceName = 'silence';
  #volumes: Volumes;

  constructor(output: Output, library: Library, volumes: Volumes, chance: Chance) {
    this.#output = output;
    this.#volumes = volumes;
    // Told afterwards, so that a piece may change while its track is busy with it.
    const changed = (): void => queueMicrotask(() => this.#agree());
    this.#shots = new Shots(output, library);
    this.#caller = new Caller(chance, (sound, manner) => void this.#shots.play(sound, output.place, manner));
    this.#ambience = new Track(ambiencePace, name => {
      const bed = library.ambience(name);
      return bed && new Piece(output, output.place, new Map([['bed', bed]]), true, changed);
    });
    this.#music = new Track(musicPace, name => {
      const music = library.music(name);
      return music && new Piece(output, output.music, music.stems, music.loops, changed);
    });
    output.set(volumes);
    this.#wakefulness = new Wakefulness(output, changed);
  }

  get state(): SoundState {
    const music = this.#music.sounding;
    return {
      ambience: this.#ambience.sounding?.name,
      music: music?.name,
      stems: music?.piece.gains ?? {},
      sounding: this.#ambience.voices + this.#music.voices + this.#shots.voices,
      suspended: !this.#output.running,
    };
  }

  hold(heard: Heard, gains: Gains): void {
    this.#place = heard.ambience;
    this.#ambience.hold(heard.ambience, { bed: 1 });
    this.#music.hold(heard.music, gains);
    this.#agree();
  }

  play(sound: SoundName): void {
    void this.#shots.play(sound, this.#output.effects, plainly);
  }

  prepare(needs: Needs): void {
    if (!this.#output.running) return;
    for (const sound of needs.sounds) void this.#shots.ready(sound);
  }

  volumes(volumes: Volumes): void {
    this.#volumes = volumes;
    this.#output.set(volumes);
    this.#wakefulness.look();
  }

  close(): void {
    this.#wakefulness.end();
    this.#place = 'silence';
    this.#caller.hold('silence');
    this.#shots.close();
    this.#ambience.close();
    this.#music.close();
    this.#output.cut();
  }

  #agree(): void {
    this.#ambience.agree();
    this.#music.agree();
    const listened = this.#output.running && this.#wakefulness.listened;
    this.#caller.hold(listened ? this.#place : 'silence');
    this.#output.duck(this.#music.sounding !== undefined && this.#volumes.music > 0);
  }
}
