import type { Underdrawing } from '../story/ledger.ts';
import type { Step } from '../story/step.ts';
import type { Teller } from '../story/teller.ts';
import type { Choice } from './telling.ts';

/** Where her words could no longer be found, and how much of the telling still stands. */
export interface Lost {
  /** The knot that is begun again. */
  readonly knot: string;
  /** Choices that stand, and choices that do not, out of those that were recorded. */
  readonly kept: number;
  readonly dropped: number;
  /** What to tell the reader. */
  readonly why: string;
}

export interface Replayed {
  /** Every step, the one that now waits last: always one more than there are choices. */
  readonly steps: readonly [Step, ...Step[]];
  /** The choices as this edition offers them. */
  readonly choices: readonly Choice[];
  readonly lost: Lost | undefined;
}

/** How many pauses new to the story are gone through in search of the next words she said. */
const longestSearch = 12;

/**
 * Tells a telling again, from the first word. In its own edition every choice is where it was. In another, each is
 * looked for by its words; pauses may have come, gone or changed, since nobody decides anything at a pause. A decision
 * that can't be found is never guessed: the teller stops at the start of that knot, and `lost` says so.
 */
export function replay(teller: Teller, recorded: readonly Choice[], underdrawing?: Underdrawing): Replayed {
  const steps: [Step, ...Step[]] = [teller.restart(underdrawing)];
  const choices: Choice[] = [];
  /** How many recorded choices had been answered for when each step was reached. */
  const answered = [0];
  let at = 0;
  let searched = 0;
  for (let wanted = recorded[at]; wanted; wanted = recorded[at]) {
    const offered = (steps.at(-1) ?? steps[0]).choices;
    const found = find(offered, wanted);
    const pausing = offered.length === 1;
    if (found === undefined && !pausing) {
      // A pause that is gone needs no answer; a decision that is gone ends the search.
      if (wanted.of > 1) return stop();
      at++;
      continue;
    }
    if (found !== undefined || wanted.of === 1) {
      at++;
      searched = 0;
    } else if (++searched > longestSearch) return stop();
    const index = found ?? 0;
    choices.push({ index, of: offered.length, words: offered[index] ?? '' });
    steps.push(teller.choose(index));
    answered.push(at);
  }
  return { steps, choices, lost: undefined };

  function stop(): Replayed {
    // The last step of a story that has ended waits nowhere: it belongs to the knot before it.
    const knot = steps.findLast(step => step.knot !== '')?.knot ?? '';
    const start = steps.findLastIndex(step => step.knot !== knot && step.knot !== '') + 1;
    const kept = answered[start] ?? 0;
    teller.restart(underdrawing);
    for (const { index } of choices.slice(0, start)) teller.choose(index);
    return {
      steps: [steps[0], ...steps.slice(1, start + 1)],
      choices: choices.slice(0, start),
      lost: { knot, kept, dropped: recorded.length - kept, why: start > 0 ? fromHere : fromTheBeginning },
    };
  }
}

const fromHere =
  'The story has been revised since you were last here, and some of what you chose in this memory is no longer in it. She begins this memory again; everything before it is as you left it.';
const fromTheBeginning =
  'The story has been revised since you were last here, and what you chose first is no longer in it. She begins again from the beginning.';

/** Her words among those offered: to the letter, or else but for case, spaces and punctuation. Never one of two. */
function find(offered: readonly string[], { index, words }: Choice): number | undefined {
  if (offered[index] === words) return index;
  return only(offered, words) ?? only(offered.map(plain), plain(words));
}

function only(offered: readonly string[], words: string): number | undefined {
  const at = offered.indexOf(words);
  return at >= 0 && at === offered.lastIndexOf(words) && words !== '' ? at : undefined;
}

const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
