import type { TreatmentName } from '../design/treatments.ts';
import type { Ledger } from '../story/ledger.ts';

/** How a passage or a keepsake that has been told is drawn: as its seam was kept. */
export function treatmentOf(seam: string | undefined, ledger: Ledger): TreatmentName {
  const kept = seam === undefined ? undefined : ledger.seams[seam];
  if (!kept) return 'told';
  return kept.amendment === undefined ? kept.way : 'amended';
}
