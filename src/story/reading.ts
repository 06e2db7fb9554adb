import { InkList, type Story } from 'inkjs';
import type { CompiledStory } from './compiled.ts';
import type { Guessed, Kept, Ledger, Way } from './ledger.ts';

/**
 * What ink remembers by now, beside what was read before. `words` are those that were chosen last: all that has been
 * kept since, was kept by them. Where nothing has changed it is the ledger from before.
 */
export function read(story: Story, { seams, guesses }: CompiledStory, before: Ledger, words: string): Ledger {
  const kept: Record<string, Kept> = {};
  for (const seam of seams) {
    const now = readSeam(story, seam, before, words);
    if (now && !same(now, before.seams[seam])) kept[seam] = now;
  }
  const guessed: Record<string, Guessed> = {};
  for (const guess of guesses) {
    const answer = namesIn(story.variablesState[guess])[0];
    if (answer !== undefined && before.guesses[guess]?.answer !== answer) guessed[guess] = { answer, words };
  }
  if (Object.keys(kept).length + Object.keys(guessed).length === 0) return before;
  return { ...before, seams: { ...before.seams, ...kept }, guesses: { ...before.guesses, ...guessed } };
}

/** One seam as it is kept by now; nothing before it has been asked. */
export function readSeam(story: Story, seam: string, { seams }: Ledger, words: string): Kept | undefined {
  const before = seams[seam];
  const names = namesIn(story.variablesState[seam]);
  const way = names.find(isWay);
  if (!way) return before;
  const amendment = names.includes('amended') ? (before?.amendment ?? words) : undefined;
  return { way, words: before?.words ?? words, amendment };
}

/** With the memories that have been begun since. */
export function readMemories(story: Story, { memories }: CompiledStory, before: Ledger): Ledger {
  const begun = memories.filter(
    memory => !before.told.includes(memory) && (story.state.VisitCountAtPathString(memory) ?? 0) > 0,
  );
  return begun.length > 0 ? { ...before, told: [...before.told, ...begun] } : before;
}

const ways: readonly string[] = ['held', 'faced', 'released'] satisfies Way[];
const isWay = (name: string): name is Way => ways.includes(name);

const same = (one: Kept, other: Kept | undefined): boolean =>
  one.way === other?.way && one.words === other.words && one.amendment === other.amendment;

const namesIn = (value: unknown): string[] =>
  value instanceof InkList ? value.orderedItems.map(item => item.Key?.itemName ?? '') : [];
