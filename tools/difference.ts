import type { CompiledStory } from '../src/story/compiled.ts';
import type { Step } from '../src/story/step.ts';
import { type Mark, Teller } from '../src/story/teller.ts';
import { type Chance, chanceFrom, oneOf } from './chance.ts';
import type { Walk } from './walk.ts';

/** Two tellings that kept one seam in two ways, and said all else alike while they could. */
export interface Difference {
  readonly seam: string;
  /** The steps that differ, after the one in which the seam is kept. */
  readonly places: number;
}

/** Each seam of a telling kept in one other way, for these tellings; which way, is left to chance. */
export function differencesIn(story: CompiledStory, walks: readonly Walk[]): readonly Difference[] {
  const teller = new Teller(story);
  const chance = chanceFrom(1);
  return walks
    .filter(walked => walked.fault === undefined)
    .flatMap(walked => differences(teller, walked, chance));
}

/** Where a telling came to a seam: the step at which it was decided. */
interface Fork {
  readonly step: number;
  readonly seam: string;
  readonly mark: Mark;
}

function differences(teller: Teller, { steps, choices }: Walk, chance: Chance): readonly Difference[] {
  return forksOf(teller, steps, choices).flatMap(({ step, seam, mark }) => {
    const others = [...mark.step.choices.keys()].filter(index => index !== choices[step]);
    while (others.length > 0) {
      const other = oneOf(others, chance);
      others.splice(others.indexOf(other), 1);
      teller.return(mark);
      const first = teller.choose(other);
      if (first.ledger.seams[seam] === undefined) continue;
      const rest = goOn(teller, first, steps.slice(step + 1), choices.slice(step + 1));
      return [{ seam, places: differingSteps(steps.slice(step + 2), rest) }];
    }
    return [];
  });
}

function forksOf(teller: Teller, steps: readonly Step[], choices: readonly number[]): readonly Fork[] {
  const forks: Fork[] = [];
  teller.restart();
  for (const [step, choice] of choices.entries()) {
    const before = steps[step]?.ledger.seams ?? {};
    const kept = Object.keys(steps[step + 1]?.ledger.seams ?? {}).filter(
      seam => !Object.hasOwn(before, seam),
    );
    if (kept.length > 0) {
      const mark = teller.mark();
      forks.push(...kept.map(seam => ({ step, seam, mark })));
    }
    teller.choose(choice);
  }
  return forks;
}

/** Goes on as another telling went, by its words; where those are not offered, by the first that are. */
function goOn(
  teller: Teller,
  from: Step,
  model: readonly Step[],
  choices: readonly number[],
): readonly Step[] {
  const said = model.flatMap((step, index) => step.choices[choices[index] ?? -1] ?? []);
  const steps: Step[] = [];
  for (let step = from; step.choices.length > 0 && steps.length <= 2 * model.length; ) {
    const next = said.findIndex(words => step.choices.includes(words));
    const words = next < 0 ? undefined : said.splice(next, 1)[0];
    step = teller.choose(words === undefined ? 0 : step.choices.indexOf(words));
    steps.push(step);
  }
  return steps;
}

/** The steps of one that hold a line the other never has, in whichever of the two there are more. */
function differingSteps(one: readonly Step[], other: readonly Step[]): number {
  const differing = (steps: readonly Step[], from: readonly Step[]): number => {
    const known = new Set(from.flatMap(({ lines }) => lines.map(({ text }) => text)));
    return steps.filter(({ lines }) => lines.some(({ text }) => !known.has(text))).length;
  };
  return Math.max(differing(one, other), differing(other, one));
}
