import { nearest } from '../../src/cue/nearest.ts';
import type { Problem } from './problem.ts';
import { everything, isKnot, type Parsed, type Placed } from './tree.ts';

/** The variables a telling keeps, and every place where one of them makes a difference. */
export interface Variables {
  readonly seams: readonly string[];
  readonly guesses: readonly string[];
  readonly reads: readonly Read[];
  readonly problems: readonly Problem[];
}

/** A seam or guess asked for by logic, or quoted by said(). One condition is one place, however often it asks. */
export interface Read {
  readonly variable: string;
  readonly file: string;
  readonly line: number;
}

export function variablesOf(tree: Parsed, folder: string): Variables {
  const placed = [...everything(tree, folder)];
  const declared = placed.map(({ node }) => node).filter(node => node.typeName === 'VAR');
  const seams = declared.filter(isUnasked).map(nameOf);
  const guesses = declared.map(nameOf).filter(name => name.startsWith('guess_'));
  const byReference = functionsTakingReferences(placed);
  const reads: Read[] = [];
  const problems: Problem[] = [];
  for (const here of placed) {
    const { node, file, line } = here;
    const name = node.typeName === 'ref' ? (node.name ?? '') : undefined;
    if (name !== undefined && [...seams, ...guesses].includes(name) && !isSetting(here, byReference))
      reads.push({ variable: name, file, line: lineOfCondition(here) });
    const asked = askedSeam(node);
    if (asked === undefined) continue;
    const { call, seam } = asked;
    if (!seams.includes(seam))
      problems.push({ file, line, message: `${call}("${seam}") names no seam; ${thereIs(seam, seams)}` });
    // What another telling kept makes no difference to what this one keeps.
    else if (call === 'said') reads.push({ variable: seam, file, line: lineOfCondition(here) });
  }
  return { seams, guesses, reads, problems };
}

const nameOf = (node: Parsed): string => node.variableName ?? '';
const isUnasked = ({ expression }: Parsed): boolean =>
  expression?.typeName === 'ref' && expression.name === 'unasked';

/** Setting a seam asks nothing of it: `~ x = x + amended`, or handing it to a function by reference. */
function isSetting({ node, within }: Placed, byReference: ReadonlySet<string>): boolean {
  const assigned = within.some(
    outer => outer.typeName === 'variable assignment' && nameOf(outer) === node.name,
  );
  const handed = within.at(-2);
  return assigned || (handed?.typeName === 'FunctionCall' && byReference.has(handed.name ?? ''));
}

function functionsTakingReferences(placed: readonly Placed[]): ReadonlySet<string> {
  const taking = placed.filter(
    ({ node }) => isKnot(node) && node.args?.some(argument => argument.isByReference),
  );
  return new Set(taking.map(({ node }) => node.name ?? ''));
}

function lineOfCondition({ line, within }: Placed): number {
  const condition = within.find(outer => outer.typeName === 'Conditional');
  return condition?.debugMetadata?.startLineNumber ?? line;
}

/** The seam that a call of said() or before() names, where it is written out. */
function askedSeam({ typeName, name, content }: Parsed): Asked | undefined {
  if (typeName !== 'FunctionCall' || (name !== 'said' && name !== 'before')) return undefined;
  const argument = content?.[0]?.content?.[0];
  return argument?.typeName === 'String'
    ? { call: name, seam: argument.content?.[0]?.text ?? '' }
    : undefined;
}

interface Asked {
  readonly call: 'said' | 'before';
  readonly seam: string;
}

function thereIs(word: string, seams: readonly string[]): string {
  const near = nearest(word, seams);
  const list = near === undefined ? seams : [near, ...seams.filter(seam => seam !== near)];
  return list.length > 0 ? `there is ${list.join(', ')}` : 'no variable is declared as unasked';
}
