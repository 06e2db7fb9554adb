import { sounds } from '../design/sounds.ts';
import type { Sound } from '../show/ports.ts';
import type { Chance } from './calls.ts';
import { captionsOf, type Heard, nothingHeard } from './captions.ts';
import { Library } from './library.ts';
import { type Gains, mix } from './mix.ts';
import { openOutput, type Volumes } from './output.ts';
import { Player, type SoundState, unheard } from './player.ts';
import type { RecordingFiles } from './recordings.ts';

interface SoundOptions {
  readonly files: RecordingFiles;
  readonly volumes: Volumes;
  /** Told what is heard, whether or not it can be heard: whoever shows it decides whether it is shown. */
  caption(text: string): void;
  readonly chance?: Chance;
}

export interface SoundDepartment extends Sound {
  /** Called inside the gesture that begins: before it nothing is heard, and no audio context exists. */
  unlock(): void;
  volumes(volumes: Volumes): void;
  readonly state: SoundState;
  destroy(): void;
}

/** The sound department. Whatever it cannot have, it leaves silent. */
export function createSound(options: SoundOptions): SoundDepartment {
  const { files, caption, chance = Math.random } = options;
  const library = new Library(files);
  let player: Player | undefined;
  let volumes = options.volumes;
  let heard: Heard = nothingHeard;
  let gains: Gains = {};

  return {
    hold({ ambience, music }, ledger) {
      const now = { ambience, music };
      for (const text of captionsOf(heard, now)) caption(text);
      heard = now;
      gains = mix(ledger, music);
      player?.hold(heard, gains);
    },
    play(sound) {
      caption(sounds[sound].caption);
      player?.play(sound);
    },
    prepare(needs) {
      if (!volumes.muted) library.fetchAhead(needs);
      player?.prepare(needs);
    },
    unlock() {
      if (player) return;
      const output = openOutput();
      player = output && new Player(output, library, volumes, chance);
      player?.hold(heard, gains);
    },
    volumes(changed) {
      volumes = changed;
      player?.volumes(changed);
    },
    get state() {
      return player?.state ?? unheard;
    },
    destroy() {
      player?.close();
      player = undefined;
    },
  };
}
