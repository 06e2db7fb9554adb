import type { CompiledStory } from '../src/story/compiled.ts';
import { Teller } from '../src/story/teller.ts';
import { type Chance, chanceFrom, oneOf } from './chance.ts';
import { type Walk, type Walker, walk } from './walk.ts';

/** Tellings chosen by chance alone, as many readers might; the seeds count from one. */
export function wander(story: CompiledStory, tellings: number): readonly Walk[] {
  const teller = new Teller(story);
  return Array.from({ length: tellings }, (_, number) => walk(teller, byChance(chanceFrom(number + 1))));
}

/** Any option, each as likely. */
export const byChance =
  (chance: Chance): Walker =>
  offered =>
    Math.floor(chance() * offered.length);

/** After so many tellings with nothing new in them, the rest counts as out of reach. */
const patience = 80;
/** How often a curious walker does as it likes, so that it doesn't always come the same way. */
const whim = 0.3;

/**
 * Tellings that go after what the earlier ones left: at every step one of the options taken least,
 * most of the time, until all are taken or nothing new has come for a long while.
 */
export function explore(story: CompiledStory, all: number, earlier: readonly Walk[]): readonly Walk[] {
  const teller = new Teller(story);
  const taken = new Map<string, number>();
  for (const path of earlier.flatMap(takenIn)) taken.set(path, (taken.get(path) ?? 0) + 1);
  const walks: Walk[] = [];
  const chance = chanceFrom(0);
  let idle = 0;
  while (taken.size < all && idle < patience) {
    const before = taken.size;
    walks.push(walk(teller, leastTaken(taken, chance)));
    idle = taken.size > before ? 0 : idle + 1;
  }
  return walks;
}

/** One of the options taken least, as a rule; it counts what it takes. */
export function leastTaken(taken: Map<string, number>, chance: Chance): Walker {
  return offered => {
    const times = offered.map(path => taken.get(path) ?? 0);
    const least = Math.min(...times);
    const rarest = offered.flatMap((_, index) => (times[index] === least ? [index] : []));
    const free = least > 0 && chance() < whim;
    const index = free ? Math.floor(chance() * offered.length) : oneOf(rarest, chance);
    const path = offered[index] ?? '';
    taken.set(path, (taken.get(path) ?? 0) + 1);
    return index;
  };
}

/** The paths of the options a walk took. */
export const takenIn = (walked: Walk): readonly string[] =>
  walked.choices.flatMap((index, step) => walked.offered[step]?.[index] ?? []);
