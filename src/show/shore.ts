import { bare, type Tableau } from '../cue/tableau.ts';
import { keepsakes, type MemoryName } from '../design/keepsakes.ts';
import type { PassageName } from '../design/pictures.ts';
import type { Ledger } from '../story/ledger.ts';

/** The tideline as it stands: the shore, on it what has been told so far, and faintly what was kept the last time. */
export function shoreOf(ledger: Ledger): Tableau {
  const left = passagesOf(ledger.told.filter(isMemory));
  const underdrawn = passagesOf(keptBefore(ledger));
  const shown = ['sky', 'sea', 'sand', ...underdrawn, ...left] as const;
  return { ...bare, picture: 'shore', shown, underdrawn, ambience: 'shore' };
}

/** Memories of the telling before this one that it did not let go, and that this one has not come to. */
export const keptBefore = ({ told, underdrawing = {} }: Ledger): readonly MemoryName[] =>
  (Object.keys(keepsakes) as MemoryName[]).filter(memory => {
    const way = underdrawing[keepsakes[memory].seam];
    return way !== undefined && way !== 'released' && !told.includes(memory);
  });

export const isMemory = (knot: string): knot is MemoryName => Object.hasOwn(keepsakes, knot);

const passagesOf = (memories: readonly MemoryName[]): readonly PassageName[] =>
  memories.map(memory => keepsakes[memory].passage);
