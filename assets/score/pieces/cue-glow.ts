import { falling, harmonics } from '../engine/harmonics.ts';
import { hertzOf } from '../engine/pitch.ts';
import type { Random } from '../engine/random.ts';
import { type Signal, sounded, turn } from '../engine/signal.ts';
import { place, type Stereo, stillness } from '../engine/stereo.ts';
import type { TuneNote } from '../engine/tune.ts';

/** How a light behind the notes comes and goes, in seconds. */
export interface Glow {
  readonly rises: number;
  readonly falls: number;
  /** How many harmonics, and by what power of their number they fall. */
  readonly colour: readonly [count: number, fall: number];
}

const drifting = [
  { cents: -4, pan: -0.5 },
  { cents: 0, pan: 0 },
  { cents: 5, pan: 0.5 },
];

/** Not an instrument: written notes as three hardly different tones each, rising and falling without a stroke. */
export const glow = (
  random: Random,
  notes: readonly TuneNote[],
  secondOf: (beat: number) => number,
  seconds: number,
  { rises, falls, colour: [count, fall] }: Glow,
): Stereo => {
  const whole = stillness(seconds);
  const colour = falling(count, fall);
  for (const { at, beats, pitch } of notes) {
    const from = secondOf(at);
    const lasts = secondOf(at + beats) - from + falls;
    for (const { cents, pan } of drifting) {
      const hertz = hertzOf(pitch + cents / 100);
      place(whole, tone(random() * turn, hertz, lasts, { rises, falls }, colour), {
        at: from,
        times: 0.05,
        pan,
      });
    }
  }
  return whole;
};

const tone = (
  start: number,
  hertz: number,
  lasts: number,
  { rises, falls }: Pick<Glow, 'rises' | 'falls'>,
  colour: readonly number[],
): Signal =>
  sounded(lasts, t => {
    const come = 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, t / rises));
    const go = 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, (lasts - t) / falls));
    return (
      come * go * harmonics(turn * hertz * t + start, colour) * (1 + 0.08 * Math.sin(turn * 0.13 * t + start))
    );
  });
