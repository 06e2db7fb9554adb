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
 * Tellings that go after what the earlier ones left: straight to an option that was offered and not taken,
 * while there is one; then along what was taken least, for what only some tellings are offered. They stop
 * when all is taken, or when nothing new has come for a long while.
 */
export function explore(story: CompiledStory, all: number, earlier: readonly Walk[]): readonly Walk[] {
  const teller = new Teller(story);
  const chance = chanceFrom(0);
  const taken = new Map<string, number>();
  const ways = new Map<string, readonly number[]>();
  const learn = (walked: Walk): void => {
    for (const path of takenIn(walked)) taken.set(path, (taken.get(path) ?? 0) + 1);
    for (const [step, paths] of walked.offered.entries())
      for (const [index, path] of paths.entries())
        if (!ways.has(path)) ways.set(path, [...walked.choices.slice(0, step), index]);
  };
  for (const walked of earlier) learn(walked);
  const walks: Walk[] = [];
  let idle = 0;
  while (taken.size < all && idle < patience) {
    const before = taken.size;
    const [, way = []] = [...ways].find(([path]) => !taken.has(path)) ?? [];
    const walked = walk(teller, first(way, leastTaken(taken, chance)));
    walks.push(walked);
    learn(walked);
    idle = taken.size > before ? 0 : idle + 1;
  }
  return walks;
}

/** So far along a known way, and then as another walker goes. */
function first(way: readonly number[], then: Walker): Walker {
  let step = 0;
  return (offered, told) => way[step++] ?? then(offered, told);
}

/** One of the options taken least, as a rule. */
export function leastTaken(taken: ReadonlyMap<string, number>, chance: Chance): Walker {
  return offered => {
    const times = offered.map(path => taken.get(path) ?? 0);
    const least = Math.min(...times);
    const rarest = offered.flatMap((_, index) => (times[index] === least ? [index] : []));
    const free = least > 0 && chance() < whim;
    return free ? Math.floor(chance() * offered.length) : oneOf(rarest, chance);
  };
}

/** The paths of the options a walk took. */
export const takenIn = (walked: Walk): readonly string[] =>
  walked.choices.flatMap((index, step) => walked.offered[step]?.[index] ?? []);
