import type { Ink } from './compile/ink.ts';
import { type Option, optionsIn } from './compile/options.ts';
import { everything, knotOf } from './compile/tree.ts';
import type { Compiled } from './compile.ts';
import { takenIn } from './cover.ts';
import { amendmentsIn, hasParts, type Rereading, rereadings } from './rereading.ts';
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
  /** Memories that some tellings never come to. */
  readonly optional: readonly string[];
  readonly seams: ReadonlyMap<string, Rereading>;
  readonly guesses: ReadonlyMap<string, Rereading>;
  /** Whether the story has parts at all, in which a seam can be read again. */
  readonly hasParts: boolean;
  /** The seams that returns amend, one for each such place. */
  readonly returns: readonly string[];
  /** The ways in which it ends: stitches of the last memory, each with the tellings that were offered something in it. */
  readonly inflections: ReadonlyMap<string, number>;
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
  const read = rereadings(ink);
  const rereadingOf = (names: readonly string[]): ReadonlyMap<string, Rereading> =>
    new Map([...read].filter(([name]) => names.includes(name)));
  return {
    options: options.length,
    neverOffered: options.filter(option => !offered.has(option.path)),
    neverTaken: options.filter(option => offered.has(option.path) && !taken.has(option.path)),
    memories: story.memories,
    unreached: story.memories.filter(memory => !told.has(memory)),
    optional: optionalIn(
      story.memories.filter(memory => told.has(memory)),
      walks,
    ),
    seams: rereadingOf(story.seams),
    guesses: rereadingOf(story.guesses),
    hasParts: hasParts(ink),
    returns: amendmentsIn(ink),
    inflections: inflectionsIn(ink, walks),
    longWaits: longWaits(walks),
    faults: faultsOnce(walks),
  };
}

function optionalIn(memories: readonly string[], walks: readonly Walk[]): readonly string[] {
  const whole = walks.filter(walked => walked.fault === undefined);
  return memories.filter(memory => whole.some(({ steps }) => !steps.at(-1)?.ledger.told.includes(memory)));
}

/** The memory in which the story ends. */
const ending = 'fence';

/** A stitch that only leads on offers nothing of its own, and what every telling comes to is no way among others. */
function inflectionsIn({ tree, folder }: Ink, walks: readonly Walk[]): ReadonlyMap<string, number> {
  const offering = (path: string): number =>
    walks.filter(({ offered }) => offered.some(paths => paths.some(one => one.startsWith(`${path}.`))))
      .length;
  const stitches = [...everything(tree, folder)]
    .filter(placed => placed.node.typeName === 'Stitch' && knotOf(placed) === ending)
    .filter(({ node }) => optionsIn(node, folder).length > 0)
    .map(({ node }) => `${ending}.${node.name}`);
  return new Map(
    stitches.map(path => [path, offering(path)] as const).filter(([, times]) => times < walks.length),
  );
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
