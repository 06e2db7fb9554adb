import { type KeepsakeDesign, keepsakes, type MemoryName } from '../design/keepsakes.ts';
import type { TreatmentName } from '../design/treatments.ts';
import { treatmentOf } from '../show/treatment.ts';
import type { Ledger } from '../story/ledger.ts';

/** What lies on the tideline for one memory, as the shore draws it. */
export type Found =
  | {
      readonly kind: 'keepsake';
      readonly memory: MemoryName;
      readonly object: string;
      /** How it looks in the picture; nothing where it is not in it. */
      readonly drawn: string;
      /** Her words for it; the later ones stand beside the first. */
      readonly labels: readonly string[];
    }
  | { readonly kind: 'gap'; readonly memory: MemoryName; readonly from: string };

/** The tideline in the order of telling. What has not been told is not there. */
export function shoreList(ledger: Ledger): readonly Found[] {
  return ledger.told.filter(isMemory).map(memory => found(memory, ledger));
}

function found(memory: MemoryName, ledger: Ledger): Found {
  const { object, from, seam, passage }: KeepsakeDesign = keepsakes[memory];
  const treatment = treatmentOf(seam, ledger);
  if (treatment === 'released') return { kind: 'gap', memory, from };
  const kept = ledger.seams[seam];
  const labels = [kept?.words, kept?.amendment].filter(words => words !== undefined);
  return { kind: 'keepsake', memory, object, drawn: passage ? drawn[treatment] : '', labels };
}

const isMemory = (knot: string): knot is MemoryName => Object.hasOwn(keepsakes, knot);

/** How each treatment looks, for those who don't see it. */
const drawn: Record<TreatmentName, string> = {
  untold: '',
  told: 'lightly painted',
  held: 'in warm colour, drawn round with care',
  faced: 'in hard pencil, the colour gone cool',
  released: '',
  amended: 'drawn twice, one through the other',
};
