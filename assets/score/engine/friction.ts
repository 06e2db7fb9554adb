import { contour, type Points } from './contour.ts';
import { bandPass, filtered } from './filter.ts';
import type { Random } from './random.ts';
import { rms, type Signal, samplesIn, shaped, silence, unit } from './signal.ts';

/** Two things that stick and slip: how often at each moment, and what they set ringing. */
export interface Rubbing {
  readonly seconds: number;
  /** Slips a second, against time as a share of the whole. */
  readonly slips: Points;
  readonly unevenness: number;
  readonly rings: readonly (readonly [hertz: number, q: number, times: number])[];
}

export const friction = (random: Random, { seconds, slips, unevenness, rings }: Rubbing): Signal => {
  const pace = contour(slips);
  const slip = silence(seconds + 0.3);
  for (let t = 0; t < seconds; ) {
    const share = t / seconds;
    const force = Math.sin(Math.PI * Math.min(1, share * 1.05)) ** 0.7 * random.range(0.5, 1);
    const at = samplesIn(t);
    for (let i = 0; i < 40; i++)
      slip[at + i] = (slip[at + i] ?? 0) + force * random.gauss() * Math.exp(-i / 10);
    t += 1 / Math.max(6, pace(share) * (1 + unevenness * random.gauss()));
  }
  const body = silence(seconds + 0.3);
  for (const [hertz, q, times] of rings) {
    filtered(slip, bandPass(hertz * random.range(0.97, 1.03), q)).forEach((x, i) => {
      body[i] = (body[i] as number) + times * x;
    });
  }
  const limit = rms(body) * 4;
  return unit(shaped(body, x => limit * Math.tanh(x / limit)));
};
