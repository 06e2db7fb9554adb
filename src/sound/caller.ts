import { type AmbienceDesign, type AmbienceName, ambiences, type Call } from '../design/ambiences.ts';
import type { SoundName } from '../design/sounds.ts';
import { type Chance, type Manner, mannerOf, restOf } from './calls.ts';

/** Gives the calls of one place, now and then, until it is another place or nobody listens. */
export class Caller {
  #place: AmbienceName = 'silence';
  #stop: () => void = () => undefined;
  readonly #chance: Chance;
  readonly #give: (sound: SoundName, manner: Manner) => void;

  constructor(chance: Chance, give: (sound: SoundName, manner: Manner) => void) {
    this.#chance = chance;
    this.#give = give;
  }

  /** The same place again leaves its rests as they are. */
  hold(place: AmbienceName): void {
    if (place === this.#place) return;
    this.#stop();
    this.#place = place;
    const { calls }: AmbienceDesign = ambiences[place];
    const timers = new Map<Call, ReturnType<typeof setTimeout>>();
    const rest = (call: Call): void => {
      const after = () => {
        this.#give(call.sound, mannerOf(call, this.#chance));
        rest(call);
      };
      timers.set(call, setTimeout(after, restOf(call, this.#chance) * 1000));
    };
    for (const call of calls) rest(call);
    this.#stop = () => {
      for (const timer of timers.values()) clearTimeout(timer);
    };
  }
}
