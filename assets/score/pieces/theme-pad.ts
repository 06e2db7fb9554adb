import { falling, harmonics } from '../engine/harmonics.ts';
import { hertzOf, type Pitch } from '../engine/pitch.ts';
import type { Random } from '../engine/random.ts';
import { type Signal, sounded, turn } from '../engine/signal.ts';
import { placeInLoop, type Stereo, stillness } from '../engine/stereo.ts';
import { beats, metre } from './theme-score.ts';
import { voicings } from './theme-strings.ts';

const early = 0.6;
const lasts = 7.4;
const rises = 2;
const falls = 3.2;

/** Three of each tone, hardly apart, so that they drift against one another. */
const drifting = [
  { cents: -5, pan: -0.55 },
  { cents: 0, pan: 0 },
  { cents: 6, pan: 0.55 },
];

/** Not an instrument: the strings' chords as a light behind them, each gone only after the next has come. */
export const pad = (random: Random): Stereo => {
  const whole = stillness(beats);
  voicings().forEach((voicing, bar) => {
    for (const pitch of voicing) {
      for (const { cents, pan } of drifting) {
        placeInLoop(whole, tone(random, pitch + cents / 100), {
          at: bar * metre.beats - early,
          times: 0.05,
          pan,
        });
      }
    }
  });
  return whole;
};

/** Odd harmonics a little before the even ones, and nothing above the fifth. */
const soft = falling(5, 1.9).map((weight, k) => (k % 2 === 0 ? weight : weight * 0.7));

const tone = (random: Random, pitch: Pitch): Signal => {
  const hertz = hertzOf(pitch);
  const start = random() * turn;
  return sounded(lasts, t => {
    const shape =
      (0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, t / rises))) *
      (0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, (lasts - t) / falls)));
    const sum = harmonics(turn * hertz * t + start, soft);
    return shape * sum * (1 + 0.1 * Math.sin(turn * 0.11 * t + start));
  });
};
