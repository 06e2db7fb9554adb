import type { Tableau } from '../cue/tableau.ts';
import { lights } from '../design/lights.ts';
import { type PassageDesign, pictures } from '../design/pictures.ts';
import { treatments } from '../design/treatments.ts';
import { treatmentOf } from '../show/treatment.ts';
import type { Ledger } from '../story/ledger.ts';
import type { Size } from './crop.ts';
import type { PassageFile, PictureFiles } from './files.ts';
import { type Focus, gaze, type Sight } from './gaze.ts';
import type { Wanted, WantedPassage } from './plan.ts';
import { lerp } from './span.ts';

/** A small passage bleeds in this fast, one that fills the picture this slowly, in seconds. */
const bleeds = { least: 4, most: 7 } as const;

/**
 * What the tableau asks to be drawn, of the passages that can be.
 * What was told first comes first: nothing passes by a passage that is still on its way here.
 */
export function wantedFor(
  { picture, shown, underdrawn = [], light }: Tableau,
  ledger: Ledger,
  files: PictureFiles,
  view: Size,
  stands: (passage: string) => 'here' | 'coming' | 'lost',
): Wanted {
  const passages: WantedPassage[] = [];
  const designs: Readonly<Record<string, PassageDesign>> = picture ? pictures[picture].passages : {};
  const painted = picture && files.pictures[picture];
  const own: Focus = picture ? pictures[picture].focus : [0.5, 0.5];
  const told: Sight[] = [];
  let focus = own;
  let waits = false;
  for (const name of painted ? shown : []) {
    const file = painted?.passages[name];
    if (!painted || !file || stands(name) === 'lost') continue;
    told.push({ ...file, eye: designs[name]?.eye });
    focus = gaze(painted, view, own, told);
    waits ||= stands(name) === 'coming';
    if (waits) continue;
    const faint = underdrawn.includes(name);
    const treatment = treatments[faint ? 'underdrawn' : treatmentOf(designs[name]?.seam, ledger)];
    passages.push({ name, treatment, takes: bleedTime(file, painted), focus });
  }
  return { picture, light: lights[light], focus, passages };
}

/** By the side of the passage, not its area: water runs along. */
function bleedTime(
  passage: PassageFile,
  picture: { readonly width: number; readonly height: number },
): number {
  const area = (passage.width * passage.height) / (picture.width * picture.height);
  return lerp(bleeds.least, bleeds.most, Math.sqrt(area));
}
