import { keepsakes, type MemoryName } from '../design/keepsakes.ts';
import type { TreatmentName } from '../design/treatments.ts';
import { isMemory, keptBefore } from '../show/shore.ts';
import { treatmentOf } from '../show/treatment.ts';
import type { Ledger, Way } from '../story/ledger.ts';

/** What lies on the tideline for one memory, as the shore draws it. */
export type Found =
  | {
      readonly kind: 'keepsake';
      readonly memory: MemoryName;
      readonly object: string;
      /** How it looks in the picture. */
      readonly drawn: string;
      /** Her words for it; the later ones stand beside the first. */
      readonly labels: readonly string[];
      readonly before: string | undefined;
    }
  | {
      readonly kind: 'gap';
      readonly memory: MemoryName;
      readonly from: string;
      readonly before: string | undefined;
    }
  /** What only the telling before this one has left there. */
  | {
      readonly kind: 'underdrawn';
      readonly memory: MemoryName;
      readonly object: string;
      readonly before: string | undefined;
    };

/** The tideline in the order of telling, and then what was kept the last time. What has been told in neither is not there. */
export function shoreList(ledger: Ledger): readonly Found[] {
  return [
    ...ledger.told.filter(isMemory).map(memory => found(memory, ledger)),
    ...keptBefore(ledger).map(memory => underdrawn(memory, ledger)),
  ];
}

function found(memory: MemoryName, ledger: Ledger): Found {
  const { object, from, seam } = keepsakes[memory];
  const treatment = treatmentOf(seam, ledger);
  const before = beforeOf(seam, ledger);
  if (treatment === 'released') return { kind: 'gap', memory, from, before };
  const kept = ledger.seams[seam];
  const labels = [kept?.words, kept?.amendment].filter(words => words !== undefined);
  return { kind: 'keepsake', memory, object, drawn: drawn[treatment], labels, before };
}

function underdrawn(memory: MemoryName, ledger: Ledger): Found {
  const { object, seam } = keepsakes[memory];
  return { kind: 'underdrawn', memory, object, before: beforeOf(seam, ledger) };
}

function beforeOf(seam: string, { underdrawing }: Ledger): string | undefined {
  const way = underdrawing?.[seam];
  return way && lastTime[way];
}

/** How each treatment looks, for those who don't see it. */
const drawn: Record<TreatmentName, string> = {
  untold: '',
  told: 'lightly painted',
  held: 'in warm colour, drawn round with care',
  faced: 'in hard pencil, the colour gone cool',
  released: '',
  amended: 'drawn twice, one through the other',
  underdrawn: '',
};

const lastTime: Record<Way, string> = {
  held: 'last time, in warm colour',
  faced: 'last time, in hard pencil',
  released: 'last time, a ring of damp',
};
