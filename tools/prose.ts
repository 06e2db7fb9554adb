import type { Parsed } from './compile/tree.ts';
import { type Finding, habitsIn, type Kind } from './prose/finding.ts';
import { limits } from './prose/limits.ts';
import { alike } from './prose/opening.ts';
import { lengthy, repeated } from './prose/option.ts';
import { type Paragraph, paragraphsOf } from './prose/paragraph.ts';
import { shared } from './prose/phrase.ts';
import { listIn, misspelt, spellerOf } from './prose/spelling.ts';

/** The words of a story and what a writer should look at again in them. */
export interface Prose {
  readonly paragraphs: readonly Paragraph[];
  readonly findings: readonly Finding[];
  /** The words of each memory, and in all. */
  readonly words: ReadonlyMap<string, number>;
  readonly inAll: number;
}

/** Reads the words of a compiled story; those that no dictionary has stand beside it in `words.txt`. */
export function proseOf(tree: Parsed, folder: string): Prose {
  const paragraphs = paragraphsOf(tree, folder);
  const words = new Map<string, number>();
  for (const paragraph of paragraphs)
    words.set(paragraph.memory, (words.get(paragraph.memory) ?? 0) + paragraph.words);
  const findings = [
    ...habitsIn(paragraphs),
    ...misspelt(paragraphs, spellerOf(listIn(`${folder}words.txt`))),
    ...alike(paragraphs),
    ...lengthy(paragraphs),
    ...repeated(paragraphs),
    ...shared(paragraphs),
  ];
  return { paragraphs, findings, words, inAll: [...words.values()].reduce((sum, many) => sum + many, 0) };
}

export const kinds = Object.keys(limits) as readonly Kind[];

/** How many of a kind there are, in one memory or in all. */
export const times = ({ findings }: Prose, kind: Kind, memory?: string): number =>
  findings.filter(finding => finding.kind === kind && (memory === undefined || finding.memory === memory))
    .length;

/** Where there is more of something than there may be. */
export function proseFaults(prose: Prose): readonly string[] {
  const inAll = kinds.flatMap(kind => {
    const { what, most, per } = limits[kind];
    return per === 'story' ? over(times(prose, kind), most, what, 'the story') : [];
  });
  return [...inAll, ...[...prose.words.keys()].flatMap(memory => memoryFaults(prose, memory))];
}

/** Where there is more of something than there may be in one memory. */
export function memoryFaults(prose: Prose, memory: string): readonly string[] {
  return kinds.flatMap(kind => {
    const { what, most, per } = limits[kind];
    if (per === 'story') return [];
    const allowed = per === 'memory' ? most : Math.ceil((most * (prose.words.get(memory) ?? 0)) / 200);
    return over(times(prose, kind, memory), allowed, what, memory);
  });
}

const over = (found: number, most: number, what: string, where: string): readonly string[] =>
  found > most ? [`${what}: ${found} in ${where}; there may be ${most} (npm run story -- prose)`] : [];
