import type { Call } from '../design/ambiences.ts';

/** From 0 up to 1. */
export type Chance = () => number;

/** How a one-shot is given: against the same sound cued by the story. */
export interface Manner {
  readonly decibels: number;
  /** From -1, left, to 1, right. */
  readonly pan: number;
  /** Speed and pitch, 1 as recorded. */
  readonly rate: number;
}

export const plainly: Manner = { decibels: 0, pan: 0, rate: 1 };

/** No call comes twice from quite the same place, in quite the same voice. */
const widest = 0.6;
const tuning = 0.03;
const quieter = 3;

/** Seconds until a call comes, or comes again. */
export function restOf(call: Call, chance: Chance): number {
  const [least, most] = call.every;
  return least + (most - least) * chance();
}

export function mannerOf(call: Call, chance: Chance): Manner {
  return {
    decibels: call.decibels - quieter * chance(),
    pan: widest * (2 * chance() - 1),
    rate: 1 + tuning * (2 * chance() - 1),
  };
}
