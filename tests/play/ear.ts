import manifest from '../../assets/recordings/manifest.json';
import type { Tableau } from '../../src/cue/tableau.ts';
import type { SoundState } from '../../src/sound/player.ts';
import { createSound } from '../../src/sound/sound.ts';
import type { Ledger } from '../../src/story/ledger.ts';

declare global {
  interface Window {
    /** Lets be heard what a tableau asks for; @returns what sounds by now. */
    hold?(tableau: Tableau, ledger: Ledger): SoundState;
    /** What sounds at this moment. */
    listen?(): SoundState;
    mute?(muted: boolean): void;
  }
}

const full = { ambience: 1, effects: 1, music: 1, muted: false } as const;
const url = (file: string): string => `/assets/recordings/${file}`;
const sound = createSound({
  files: { manifest, url },
  volumes: full,
  caption: () => undefined,
  // Calls rest as long as they may.
  chance: () => 0.999,
});

document.querySelector('button')?.addEventListener('click', () => sound.unlock());
window.hold = (tableau, ledger) => {
  sound.hold(tableau, ledger);
  return sound.state;
};
window.listen = () => sound.state;
window.mute = muted => sound.volumes({ ...full, muted });
