import type { Tableau } from '../cue/tableau.ts';
import { keepsakes } from '../design/keepsakes.ts';
import { pictures } from '../design/pictures.ts';
import { emptyLedger, type Ledger } from '../story/ledger.ts';
import type { Step } from '../story/step.ts';
import { isMemory, shoreOf } from './shore.ts';

/** A picture as it stands, with a line of hers and the place. */
export interface Postcard {
  readonly tableau: Tableau;
  readonly ledger: Ledger;
  readonly words: string;
  readonly place: string;
}

/** What there is room for on a postcard, in characters. */
const longest = 180;

/** The picture as it stands, or nothing where the paper is bare. */
export function postcardOf(tableau: Tableau, steps: readonly Step[]): Postcard | undefined {
  if (!tableau.picture) return undefined;
  const last = steps.at(-1);
  return {
    tableau: { ...tableau, weather: 'clear' },
    ledger: last?.ledger ?? emptyLedger,
    words: lastWords(last?.lines.at(-1)?.text ?? ''),
    place: pictures[tableau.picture].place,
  };
}

/** The shore, with what she said of the thing that was kept last; a thing let go has no label. */
export function postcardOfShore(steps: readonly Step[]): Postcard {
  const ledger = steps.at(-1)?.ledger ?? emptyLedger;
  const kept = ledger.told.filter(isMemory).flatMap(memory => ledger.seams[keepsakes[memory].seam] ?? []);
  const labels = kept
    .filter(({ way }) => way !== 'released')
    .map(({ words, amendment }) => amendment ?? words);
  return {
    tableau: shoreOf(ledger),
    ledger,
    words: lastWords(labels.at(-1) ?? ''),
    place: pictures.shore.place,
  };
}

/** The last sentences of a line that there is room for, and at least one. */
function lastWords(line: string): string {
  const sentences = line.match(/[^.?!]+[.?!]*[”’)]*\s*/g) ?? [];
  let words = '';
  for (const sentence of sentences.reverse()) {
    if (words && words.length + sentence.length > longest) break;
    words = sentence + words;
  }
  return words.trim() || line;
}
