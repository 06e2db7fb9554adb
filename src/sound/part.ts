import type { Loop } from './recordings.ts';

/** The one stretch of a file that is played, as howler's sprites want it: milliseconds, and whether it loops. */
export type Part = [offset: number, length: number, loops: boolean];

/** The whole file once, or its loop for ever. */
export function partOf(seconds: number, loop: Loop | null): Part {
  return loop ? [loop.start * 1000, loop.length * 1000, true] : [0, seconds * 1000, false];
}
