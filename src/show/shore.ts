import { bare, type Tableau } from '../cue/tableau.ts';
import { type KeepsakeDesign, keepsakes, type MemoryName } from '../design/keepsakes.ts';
import type { Ledger } from '../story/ledger.ts';

/** The tideline as it stands: the shore, and on it what has been told so far. */
export function shoreOf(ledger: Ledger): Tableau {
  const left = ledger.told.filter(isMemory).flatMap(memory => passageOf(memory) ?? []);
  return { ...bare, picture: 'shore', shown: ['sky', 'sea', 'sand', ...left], ambience: 'shore' };
}

const passageOf = (memory: MemoryName): KeepsakeDesign['passage'] =>
  (keepsakes[memory] as KeepsakeDesign).passage;

const isMemory = (knot: string): knot is MemoryName => Object.hasOwn(keepsakes, knot);
