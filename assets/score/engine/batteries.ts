import { contour, type Points } from './contour.ts';
import { filtered, highPass, lowPass } from './filter.ts';
import type { Random } from './random.ts';
import { gain, peak, rate, type Signal, samplesIn, shaped } from './signal.ts';
import { curved, speeds, type Unsteadiness } from './transport.ts';

/** A tape machine whose batteries are going: its speed against seconds, 1 being right and 0 stopped. */
export interface Failing {
  readonly seconds: number;
  readonly speed: Points;
  /** How often the reel drags, and by what share of its speed, for how many seconds. */
  readonly drags: { readonly perMinute: number; readonly depth: number; readonly seconds: number };
  readonly unsteadiness: Unsteadiness;
}

/** Music drawn past the head ever more slowly: as deep as it is slow, and as faint (a head hears only movement). */
export const ranDown = (random: Random, music: Signal, failing: Failing): Signal => {
  const length = samplesIn(failing.seconds);
  const strays = speeds(random, length, failing.unsteadiness);
  const dragged = drags(random, failing);
  const asked = contour(failing.speed);
  const out = new Float64Array(length);
  let where = 0;
  for (let i = 0; i < length; i++) {
    const t = i / rate;
    const speed = Math.max(0, asked(t) * dragged(t) * (strays[i] as number));
    out[i] = curved(music, where) * Math.min(1, speed / fullFrom) ** 0.8;
    where += speed;
  }
  return out;
};

/** Speed from which the amplifier makes up for what the head loses. */
const fullFrom = 0.45;

/** The reel catches and is pulled on again, sooner than it was caught. */
const drags = (random: Random, { seconds, drags }: Failing): ((t: number) => number) => {
  const count = Math.round((drags.perMinute * seconds) / 60);
  const at = Array.from({ length: count }, (_, k) => (seconds * (k + random.range(0.25, 0.75))) / count);
  return t => {
    const since = Math.min(...at.map(a => t - a).filter(d => d >= 0), drags.seconds);
    const share = since / drags.seconds;
    return 1 - drags.depth * Math.sin(Math.PI * share ** 0.6) ** 2;
  };
};

/** An amplifier that is short of current: one half of the wave gives way before the other, and the low notes buzz. */
export const starved = (x: Signal, by: number): Signal => {
  const limit = (peak(x) || 1) * gain(-by);
  const bent = shaped(x, s =>
    s > 0 ? limit * Math.tanh(s / limit) : 1.5 * limit * Math.tanh(s / (1.5 * limit)),
  );
  return filtered(bent, highPass(50), lowPass(9000));
};
