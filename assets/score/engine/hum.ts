import { bell, filtered, lowPass, notch } from './filter.ts';
import { falling, harmonics } from './harmonics.ts';
import { hertzOf } from './pitch.ts';
import type { Random } from './random.ts';
import { rate, type Signal, silence, turn } from './signal.ts';
import type { TuneNote } from './tune.ts';

/** One throat of those that hum: a little sharp or flat, with its own tremor. */
export interface Throat {
  readonly cents: number;
  readonly tremor: number;
}

const slide = 0.045;
const tremorDepth = 0.013;
const rise = 0.00035;
const fall = 0.00022;

/** A tune hummed with the mouth shut: it slides between notes and trembles only on the long ones. */
export const hummed = (
  random: Random,
  notes: readonly TuneNote[],
  secondOf: (beat: number) => number,
  seconds: number,
  { cents, tremor }: Throat,
): Signal => {
  const sung = notes.map(n => ({
    from: secondOf(n.at),
    to: secondOf(n.at + n.beats),
    hertz: hertzOf(n.pitch + cents / 100),
  }));
  const y = silence(seconds);
  let [note, since, phase, loud] = [0, 0, 0, 0];
  let hertz = sung[0]?.hertz ?? 0;
  for (let i = 0; i < y.length; i++) {
    const t = i / rate;
    while ((sung[note + 1]?.from ?? seconds) - 0.05 <= t && note + 1 < sung.length) {
      note += 1;
      since = t;
    }
    const here = sung[note];
    if (!here) break;
    hertz += (here.hertz - hertz) * (1 - Math.exp(-1 / (slide * rate)));
    const depth = tremorDepth * Math.min(1, Math.max(0, (t - since - 0.35) / 0.6));
    phase += (hertz * (1 + depth * Math.sin(turn * tremor * t))) / rate;
    const share = Math.max(0, Math.min(1, (t - here.from) / Math.max(0.3, here.to - here.from)));
    const asked = t > here.from - 0.05 && t < here.to ? 0.62 + 0.38 * Math.sin(Math.PI * share) : 0;
    loud += (asked - loud) * (asked > loud ? rise : fall);
    if (loud < 1e-6) continue;
    const tone = harmonics(turn * phase, glottis, Math.min(12, Math.floor(5000 / hertz)));
    y[i] = loud * (tone + 0.012 * random.gauss() * (1.2 + tone));
  }
  return filtered(
    y,
    bell(280, 1.6, 5),
    notch(760, 1.2),
    bell(1050, 2, -4),
    bell(2300, 2, 3),
    lowPass(2600, 0.6),
  );
};

const glottis = falling(12, 1.75);
