import { convolve, type Ends } from './convolve.ts';
import { filtered, highPass, lowPass } from './filter.ts';
import { white } from './noise.ts';
import type { Random } from './random.ts';
import { power, rate, type Signal, samplesIn, silence } from './signal.ts';
import type { Stereo } from './stereo.ts';

/** A room by what can be said of it: how long it rings low, middling, high and very high, and its walls. */
export interface RoomDesign {
  /** Seconds to fall by 60 dB at 125, 500, 2000 and 6000 Hz. */
  readonly rings: readonly [number, number, number, number];
  /** Seconds before the first answer. */
  readonly before: number;
  /** How many single echoes come first, over how long, how loud. */
  readonly echoes: { readonly count: number; readonly within: number; readonly times: number };
}

export type Room = Stereo;

const centres = [125, 500, 2000, 6000] as const;
const floor = 40;

/** What the room answers to one clap: four bands of noise, each dying at its own rate, after a few echoes. */
export const room = (random: Random, design: RoomDesign): Room => ({
  left: answer(random, design),
  right: answer(random, design),
});

const answer = (random: Random, { rings, before, echoes }: RoomDesign): Signal => {
  const seconds = Math.max(...rings) * 1.1;
  const noise = white(seconds, random);
  const out = silence(seconds);
  const start = samplesIn(before);
  rings.forEach((ring, band) => {
    const coloured = filtered(noise, highPass(edge(band - 1)), lowPass(edge(band)));
    const rise = samplesIn(0.012);
    for (let i = 0; i + start < out.length; i++) {
      const fading = Math.exp((-Math.log(1000) * i) / (ring * rate)) * Math.min(1, i / rise);
      out[i + start] = (out[i + start] as number) + (coloured[i] as number) * fading;
    }
  });
  const level = 1 / Math.sqrt(power(out) * out.length);
  const tail = out.map(x => x * level);
  for (let echo = 0; echo < echoes.count; echo++) {
    const t = before * 0.4 + echoes.within * ((echo + random()) / echoes.count) ** 1.3;
    const i = Math.min(tail.length - 1, samplesIn(t));
    const height = echoes.times * 0.5 * Math.exp((-3 * t) / echoes.within);
    tail[i] = (tail[i] as number) + (random.chance(0.5) ? height : -height);
  }
  return tail;
};

/** The border above a band; below the first lies what no small speaker gives. */
const edge = (band: number): number => {
  const [here, next] = [centres[band], centres[band + 1]];
  if (here === undefined) return floor;
  return next === undefined ? rate * 0.4 : Math.sqrt(here * next);
};

export interface Distance {
  readonly wet: number;
  readonly dry: number;
  readonly ends: Ends;
}

/** A sound as it is heard in a room. */
export const heardIn = (sound: Stereo, where: Room, { wet, dry, ends }: Distance): Stereo => {
  const ear = (x: Signal, ring: Signal) => convolve(x, ring, ends).map((w, i) => w * wet + dry * (x[i] ?? 0));
  return { left: ear(sound.left, where.left), right: ear(sound.right, where.right) };
};
