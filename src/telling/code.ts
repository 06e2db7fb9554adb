import type { Underdrawing, Way } from '../story/ledger.ts';
import type { Teller } from '../story/teller.ts';
import { gather, layOut } from './code-lines.ts';
import { lettersOf, meant, numberOf, seal } from './crockford.ts';
import { longestTelling } from './parse.ts';
import type { Choice, Telling } from './telling.ts';

export type ReadCode =
  | ({ readonly ok: true } & Told)
  /** `why` is for the reader; `line` counts from one. */
  | { readonly ok: false; readonly why: string; readonly line?: number };

/** What of a telling is on the paper. */
type Told = Pick<Telling, 'choices' | 'underdrawing' | 'ended'>;

/** An edition is four letters, and so is the seal. */
const four = 4;

/**
 * A telling short enough to copy on paper: edition, seal, and one number in which every choice is a digit whose base is
 * how many there were to choose from. A pause takes no room at all. What it was begun upon comes before them, a digit a seam.
 * @param seams those of the story, in its own order
 */
export function writeCode(telling: Telling, seams: readonly string[]): string[] {
  const { choices, underdrawing = {} } = telling;
  let number = 0n;
  for (const { index, of } of choices.toReversed()) number = number * BigInt(of) + BigInt(index);
  const begunUpon = seams.some(seam => underdrawing[seam] !== undefined);
  if (begunUpon) number = number * base ** BigInt(seams.length) + digitsOf(underdrawing, seams);
  const length = choices.length + (begunUpon ? upon : 0);
  const told = meant(telling.edition) + lettersOf(withLength(number, length), 1);
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
  const read = tell(numberOf(told.slice(four)), teller);
  teller.return(mark);
  if (read) return { ok: true, ...read };
  return refuse(
    'This code is well copied, but the story can’t be told that way. Look whether it is one of Tideline’s.',
  );
}

function tell(number: bigint, teller: Teller): Told | undefined {
  let [rest, length] = lengthOf(number);
  let underdrawing: Underdrawing | undefined;
  if (length >= upon) {
    length -= upon;
    const all = base ** BigInt(teller.seams.length);
    underdrawing = waysOf(rest % all, teller.seams);
    rest /= all;
  }
  if (length > longestTelling) return undefined;
  const choices: Choice[] = [];
  let step = teller.restart(underdrawing);
  while (choices.length < length) {
    const of = step.choices.length;
    const index = of > 0 ? Number(rest % BigInt(of)) : 0;
    const words = step.choices[index];
    if (words === undefined) return undefined;
    choices.push({ index, of, words });
    rest /= BigInt(of);
    step = teller.choose(index);
  }
  const ended = step.choices.length === 0 || undefined;
  return rest === 0n ? { choices, underdrawing, ended } : undefined;
}

/** Nothing, or one of three ways. */
const base = 4n;
const ways: readonly (Way | undefined)[] = [undefined, 'held', 'faced', 'released'];
/** Added to the length where what the telling was begun upon stands before its choices: no telling is so long. */
const upon = 128 ** 2;

const digitsOf = (underdrawing: Underdrawing, seams: readonly string[]): bigint =>
  seams.reduceRight((number, seam) => number * base + BigInt(ways.indexOf(underdrawing[seam])), 0n);

function waysOf(number: bigint, seams: readonly string[]): Underdrawing {
  const kept = seams.map((seam, at) => [seam, ways[Number((number / base ** BigInt(at)) % base)]] as const);
  return Object.fromEntries(kept.flatMap(([seam, way]) => (way ? [[seam, way]] : [])));
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
