import type { PassageOf } from './pictures.ts';

/** The object that stands for a memory on the tideline, treated as its principal seam was kept. */
export interface KeepsakeDesign {
  /** What it is, in three or four words. */
  readonly object: string;
  /** Where it comes from, said of the ring of damp that is left where it has been let go. */
  readonly from: string;
  readonly seam: string;
  readonly passage: PassageOf<'shore'>;
}

export const keepsakes = {
  hollow: { object: 'a gate latch', from: 'the bottom gate', seam: 'first_day', passage: 'latch' },
  field: { object: 'a muddied shirt', from: 'the playing field', seam: 'walked_out', passage: 'shirt' },
  tape: { object: 'the cassette', from: 'the dormitory door', seam: 'madame_at_door', passage: 'cassette' },
  lost: { object: 'the wrong cassette', from: 'the stairs', seam: 'wrong_tape', passage: 'wrong-cassette' },
  rain: { object: 'a wet rail', from: 'the pavilion', seam: 'who_laughed', passage: 'rail' },
} as const satisfies Record<string, KeepsakeDesign>;

/** A memory that leaves something behind; named as its knot is. */
export type MemoryName = keyof typeof keepsakes;
