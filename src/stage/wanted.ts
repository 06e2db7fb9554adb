import type { Tableau } from '../cue/tableau.ts';
import { lights } from '../design/lights.ts';
import { type PassageDesign, pictures } from '../design/pictures.ts';
import { treatments } from '../design/treatments.ts';
import { treatmentOf } from '../show/treatment.ts';
import type { Ledger } from '../story/ledger.ts';
import type { PassageFile, PictureFiles } from './files.ts';
import type { Wanted } from './plan.ts';
import { lerp } from './span.ts';

/** A small passage bleeds in this fast, one that fills the picture this slowly, in seconds. */
const bleeds = { least: 4, most: 7 } as const;

/** What the tableau asks to be drawn, of the passages that can be. */
export function wantedFor(
  { picture, shown, light }: Tableau,
  ledger: Ledger,
  files: PictureFiles,
  ready: (passage: string) => boolean,
): Wanted {
  if (!picture) return { picture, light: lights[light], passages: [] };
  const designs: Readonly<Record<string, PassageDesign>> = pictures[picture].passages;
  const painted = files.pictures[picture];
  const passages = shown.flatMap(name => {
    const file = painted?.passages[name];
    if (!painted || !file || !ready(name)) return [];
    const treatment = treatments[treatmentOf(designs[name]?.seam, ledger)];
    return { name, treatment, takes: bleedTime(file, painted) };
  });
  return { picture, light: lights[light], passages };
}

/** By the side of the passage, not its area: water runs along. */
function bleedTime(
  passage: PassageFile,
  picture: { readonly width: number; readonly height: number },
): number {
  const area = (passage.width * passage.height) / (picture.width * picture.height);
  return lerp(bleeds.least, bleeds.most, Math.sqrt(area));
}
