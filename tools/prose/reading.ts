import type { Parsed } from '../compile/tree.ts';

/** One way in which a paragraph can read, with where each part of it is written. */
export interface Reading {
  readonly text: string;
  readonly origins: readonly Origin[];
}

/** From this letter on the text stands in this node. */
interface Origin {
  readonly start: number;
  readonly node: Parsed;
}

/** What the story itself puts in, such as words said earlier: no word of the writer's. */
export const putIn = '\uFFFC';

/** Which branch is read, for each node that has several; the first where nothing is said. */
type Picks = ReadonlyMap<Parsed, number>;

/** As few readings as have every branch in one of them. */
export function readingsOf(nodes: readonly Parsed[]): readonly Reading[] {
  return [new Map(), ...picksIn(nodes, new Map())].map(picks => read(nodes, picks));
}

function picksIn(nodes: readonly Parsed[], earlier: Picks): readonly Picks[] {
  return nodes.flatMap(node => {
    const branches = branchesOf(node);
    if (!branches) return picksIn(node.content ?? [], earlier);
    return branches.flatMap((branch, index) => {
      const picks = new Map([...earlier, [node, index]]);
      return [...(index > 0 ? [picks] : []), ...picksIn(branch, picks)];
    });
  });
}

function read(nodes: readonly Parsed[], picks: Picks): Reading {
  let text = '';
  const origins: Origin[] = [];
  for (const { node, words } of unglued([...piecesIn(nodes, picks)])) {
    origins.push({ start: text.length, node });
    text += words;
  }
  return { text, origins };
}

interface Piece {
  readonly node: Parsed;
  readonly words: string;
}

function* piecesIn(nodes: readonly Parsed[], picks: Picks, printed = false): Generator<Piece> {
  let inTag = false;
  for (const node of nodes) {
    if (node.typeName === 'Tag') inTag = node.isStart === true;
    if (inTag) continue;
    const branches = branchesOf(node);
    if (branches) yield* piecesIn(branches[picks.get(node) ?? 0] ?? [], picks);
    else if (node.typeName === 'Text') yield { node, words: node.text ?? '' };
    else if (node.typeName === 'Glue') yield { node, words: '' };
    else if (node.typeName === 'ContentList') yield* piecesIn(node.content ?? [], picks, true);
    else if (node.typeName === 'Weave') yield* piecesIn(node.content ?? [], picks);
    else if (printed && node.typeName !== 'Tag' && node.typeName !== 'Divert') yield { node, words: putIn };
  }
}

/** Glue takes away the line ends on both sides of it. */
function unglued(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let stuck = false;
  for (const piece of pieces) {
    const lineEnd = piece.words === '\n';
    if (piece.node.typeName === 'Glue') {
      while (kept.at(-1)?.words === '\n') kept.pop();
      stuck = true;
    } else if (!(stuck && lineEnd)) {
      kept.push(piece);
      stuck = false;
    }
  }
  return kept;
}

/** What a condition or a sequence can say; undefined of anything else. A condition without an else can say nothing. */
export function branchesOf({ typeName, content }: Parsed): readonly (readonly Parsed[])[] | undefined {
  if (typeName === 'Sequence') return (content ?? []).map(branch => [branch]);
  if (typeName !== 'Conditional') return undefined;
  const branches = (content ?? []).filter(node => node.typeName === 'ConditionalSingleBranch');
  const said = branches.map(branch => (branch.content ?? []).filter(node => node.typeName === 'Weave'));
  return branches.some(branch => branch.isElse) ? said : [...said, []];
}

/** Where a letter of a reading is written: the same for every reading that has it. */
export function originOf(
  { origins }: Reading,
  index: number,
): { readonly node: Parsed; readonly offset: number } {
  const origin = origins.findLast(({ start }) => start <= index);
  if (!origin) throw new RangeError(`no letter ${index}`);
  return { node: origin.node, offset: index - origin.start };
}
