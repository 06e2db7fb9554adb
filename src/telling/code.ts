import type { Teller } from '../story/teller.ts';
import { gather, layOut } from './code-lines.ts';
import { lettersOf, meant, numberOf, seal } from './crockford.ts';
import { longestTelling } from './parse.ts';
import type { Choice, Telling } from './telling.ts';

export type ReadCode =
  | { readonly ok: true; readonly choices: readonly Choice[] }
  /** `why` is for the reader; `line` counts from one. */
  | { readonly ok: false; readonly why: string; readonly line?: number };

/** An edition is four letters, and so is the seal. */
const four = 4;

/**
 * A telling short enough to copy on paper: edition, seal, and one number in which every choice is a digit whose base is
 * how many there were to choose from. A pause takes no room at all.
 */
export function writeCode(telling: Telling): string[] {
  let number = 0n;
  for (const { index, of } of telling.choices.toReversed()) number = number * BigInt(of) + BigInt(index);
  const told = meant(telling.edition) + lettersOf(withLength(number, telling.choices.length), 1);
  return layOut(told.slice(0, four) + seal(told) + told.slice(four));
}

/** Reads a code by telling it. The teller is given back standing where it stood. */
export function readCode(text: string, teller: Teller): ReadCode {
  const gathered = gather(text);
  if (!gathered.ok) return gathered;
  const { letters } = gathered;
  const edition = letters.slice(0, four);
  const told = edition + letters.slice(2 * four);
  if (letters.length <= 2 * four)
    return refuse('This code stops too soon. Look for more of it on your paper.');
  if (seal(told) !== letters.slice(four, 2 * four))
    return refuse(
      'Every line is right by itself, but not all of them together. Compare the whole code with your paper once more.',
    );
  if (edition !== meant(teller.edition))
    return refuse(
      `This code belongs to an earlier edition of the story (${edition}; this is ${meant(teller.edition)}), and a code can’t cross from one edition to another. A saved file can: open that, if you have one.`,
    );
  const mark = teller.mark();
  const choices = tell(numberOf(told.slice(four)), teller);
  teller.return(mark);
  if (choices) return { ok: true, choices };
  return refuse(
    'This code is well copied, but the story can’t be told that way. Look whether it is one of Tideline’s.',
  );
}

function tell(number: bigint, teller: Teller): Choice[] | undefined {
  let [rest, length] = lengthOf(number);
  if (length > longestTelling) return undefined;
  const choices: Choice[] = [];
  for (let step = teller.restart(); choices.length < length; ) {
    const of = step.choices.length;
    const index = of > 0 ? Number(rest % BigInt(of)) : 0;
    const words = step.choices[index];
    if (words === undefined) return undefined;
    choices.push({ index, of, words });
    rest /= BigInt(of);
    step = teller.choose(index);
  }
  return rest === 0n ? choices : undefined;
}

/** Seven bits of the length at a time, lowest first; the eighth says that more follow. */
function withLength(number: bigint, length: number): bigint {
  if (length < 128) return number * 256n + BigInt(length);
  return withLength(number, length >> 7) * 256n + BigInt((length & 127) | 128);
}

function lengthOf(number: bigint): [rest: bigint, length: number] {
  let rest = number;
  let length = 0;
  for (const weight of [1, 128, 128 ** 2]) {
    const bits = Number(rest % 256n);
    rest /= 256n;
    length += (bits & 127) * weight;
    if (bits < 128) break;
  }
  return [rest, length];
}

const refuse = (why: string): ReadCode => ({ ok: false, why });
