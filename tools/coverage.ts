import { type Option, optionsIn } from './compile/options.ts';
import { variablesOf } from './compile/variables.ts';
import type { Compiled } from './compile.ts';
import { takenIn } from './cover.ts';
import { decisionsIn } from './tally.ts';
import type { Walk } from './walk.ts';

type Sound = Extract<Compiled, { ok: true }>;

/** What no telling came to, and what nothing asks for again. */
export interface Coverage {
  readonly options: number;
  readonly neverOffered: readonly Option[];
  readonly neverTaken: readonly Option[];
  readonly memories: readonly string[];
  readonly unreached: readonly string[];
  /** For each seam, in how many places it is read again. */
  readonly seams: ReadonlyMap<string, number>;
  readonly guesses: ReadonlyMap<string, number>;
  /** Where a reader goes longer without a decision than she should: each place once, with its most words. */
  readonly longWaits: ReadonlyMap<string, number>;
  readonly faults: readonly string[];
}

/** The most words there may be before a decision. */
export const mostWords = 260;

export function coverageOf({ story, ink }: Sound, walks: readonly Walk[]): Coverage {
  const options = optionsIn(ink.tree, ink.folder);
  const offered = new Set(walks.flatMap(walked => walked.offered.flat()));
  const taken = new Set(walks.flatMap(takenIn));
  const told = new Set(walks.flatMap(walked => walked.steps.at(-1)?.ledger.told ?? []));
  const { reads } = variablesOf(ink.tree, ink.folder);
  const places = (variable: string): number =>
    new Set(reads.filter(read => read.variable === variable).map(read => `${read.file}:${read.line}`)).size;
  return {
    options: options.length,
    neverOffered: options.filter(option => !offered.has(option.path)),
    neverTaken: options.filter(option => offered.has(option.path) && !taken.has(option.path)),
    memories: story.memories,
    unreached: story.memories.filter(memory => !told.has(memory)),
    seams: new Map(story.seams.map(seam => [seam, places(seam)])),
    guesses: new Map(story.guesses.map(guess => [guess, places(guess)])),
    longWaits: longWaits(walks),
    faults: faultsOnce(walks),
  };
}

function longWaits(walks: readonly Walk[]): ReadonlyMap<string, number> {
  const waits = new Map<string, number>();
  for (const { knot, options, words } of walks.flatMap(decisionsIn)) {
    const place = `${knot}, before "${options[0] ?? ''}"`;
    if (words > mostWords) waits.set(place, Math.max(words, waits.get(place) ?? 0));
  }
  return waits;
}

/** The same fault met on many ways is told once, with the shortest way there. */
function faultsOnce(walks: readonly Walk[]): readonly string[] {
  const faults = new Map<string, Walk>();
  for (const walked of walks) {
    const what = walked.fault?.split('\n')[0];
    if (what === undefined) continue;
    const known = faults.get(what);
    if (!known || walked.choices.length < known.choices.length) faults.set(what, walked);
  }
  return [...faults.values()].flatMap(walked => walked.fault ?? []);
}
