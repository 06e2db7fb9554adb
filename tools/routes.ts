import type { CompiledStory } from '../src/story/compiled.ts';
import type { Step } from '../src/story/step.ts';
import { Teller } from '../src/story/teller.ts';
import { chanceFrom } from './chance.ts';
import { byChance, leastTaken } from './cover.ts';
import { type Walker, walk } from './walk.ts';

/** One way through a memory: its steps, and what was said after each. The last step may say nothing more. */
export interface Route {
  readonly steps: readonly Step[];
  readonly choices: readonly number[];
}

/** How many seeded tellings are tried before a memory counts as out of reach. */
const attempts = 200;

/** A teller that stands where a memory begins in a seeded telling; undefined when none of many comes to it. */
export function tellerAt(story: CompiledStory, memory: string, seed: number): Teller | undefined {
  const teller = new Teller(story);
  const begins = (step: Step): boolean => step.knot === memory || step.ledger.told.includes(memory);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const { steps, choices } = walk(teller, byChance(chanceFrom(seed + attempt * attempts)));
    const first = steps.findIndex(begins);
    if (first < 0) continue;
    teller.restart();
    for (const choice of choices.slice(0, first)) teller.choose(choice);
    return teller;
  }
  return undefined;
}

/** From where the teller stands until the story waits in another knot, or ends. */
export function routeOf(teller: Teller, memory: string, walker: Walker): Route {
  const steps = [teller.tell()];
  const choices: number[] = [];
  for (let step = teller.tell(); step.choices.length > 0; ) {
    const index = walker(teller.sources, step);
    choices.push(index);
    step = teller.choose(index);
    steps.push(step);
    if (step.knot !== memory) break;
  }
  return { steps, choices };
}

/** Every route through a memory, unless there are more than so many. */
export function allRoutes(teller: Teller, memory: string, most: number): readonly Route[] | undefined {
  const routes: Route[] = [];
  const follow = (earlier: readonly Step[], choices: readonly number[]): void => {
    const step = teller.tell();
    const steps = [...earlier, step];
    const over = step.choices.length === 0 || (earlier.length > 0 && step.knot !== memory);
    if (over) routes.push({ steps, choices });
    const mark = teller.mark();
    for (const index of over ? [] : step.choices.keys()) {
      if (routes.length > most) return;
      teller.choose(index);
      follow(steps, [...choices, index]);
      teller.return(mark);
    }
  };
  follow([], []);
  return routes.length > most ? undefined : routes;
}

/** Routes that together take every option a reader can be offered here, or as many as there may be. */
export function everyOption(teller: Teller, memory: string, most: number): readonly Route[] {
  const mark = teller.mark();
  const taken = new Map<string, number>();
  const walker = leastTaken(taken, chanceFrom(1));
  const counting: Walker = (offered, step) => {
    const index = walker(offered, step);
    const path = offered[index] ?? '';
    taken.set(path, (taken.get(path) ?? 0) + 1);
    return index;
  };
  const routes: Route[] = [];
  for (let known = -1; taken.size > known && routes.length < most; ) {
    known = taken.size;
    routes.push(routeOf(teller, memory, counting));
    teller.return(mark);
  }
  return routes;
}
