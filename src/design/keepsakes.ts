import type { PassageOf } from './pictures.ts';

/** The object that stands for a memory on the tideline, treated as its principal seam was kept. */
export interface KeepsakeDesign {
  /** What it is, in three or four words. */
  readonly object: string;
  readonly seam: string;
  readonly passage: PassageOf<'shore'>;
}

export const keepsakes = {
  hollow: { object: 'a gate latch', seam: 'first_day', passage: 'latch' },
  field: { object: 'a muddied shirt', seam: 'walked_out', passage: 'shirt' },
  tape: { object: 'the cassette', seam: 'madame_at_door', passage: 'cassette' },
  lost: { object: 'the wrong cassette', seam: 'wrong_tape', passage: 'wrong-cassette' },
  rain: { object: 'a wet rail', seam: 'who_laughed', passage: 'rail' },
} as const satisfies Record<string, KeepsakeDesign>;

/** A memory that leaves something behind; named as its knot is. */
export type MemoryName = keyof typeof keepsakes;
