import type { Random } from './random.ts';
import { rate, type Signal, silence, turn } from './signal.ts';

/** One way a struck thing rings: its pitch, how long until a third is left, how loud it starts. */
export interface Mode {
  readonly hertz: number;
  readonly lasts: number;
  readonly times: number;
}

export interface Blow {
  readonly modes: readonly Mode[];
  /** How much of the noise of the blow itself is heard. */
  readonly knock: number;
}

/** Modes in proportion to the first: the shape of a thing, at whatever size. */
export const modesOf = (
  hertz: number,
  lasts: number,
  shape: readonly (readonly [ratio: number, lasting: number, times: number])[],
): readonly Mode[] =>
  shape.map(([ratio, lasting, times]) => ({ hertz: hertz * ratio, lasts: lasts * lasting, times }));

const onset = 20;

/** A thing struck once. Its beginning and its end are brought to nothing, so that it never clicks. */
export const struck = (random: Random, { modes, knock }: Blow): Signal => {
  const longest = Math.max(0.012, ...modes.map(mode => mode.lasts)) * 6;
  const y = silence(longest);
  for (const { hertz, lasts, times } of modes) {
    const fade = Math.exp(-1 / (lasts * rate));
    const phase = random() * 0.6;
    let height = times;
    for (let i = 0; i < y.length && height > 1e-5; i++) {
      y[i] = (y[i] as number) + height * Math.sin((turn * hertz * i) / rate + phase);
      height *= fade;
    }
  }
  for (let i = 0; i < 240; i++) y[i] = (y[i] as number) + knock * random.gauss() * Math.exp(-i / 30);
  const last = y.length - 1;
  for (let i = 0; i < onset; i++) y[i] = ((y[i] as number) * i) / onset;
  for (let i = 0; i < 240; i++) y[last - i] = ((y[last - i] as number) * i) / 240;
  return y;
};
