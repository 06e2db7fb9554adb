import { everything, isKnot, type Parsed } from '../compile/tree.ts';
import { wordsIn } from '../compile/words.ts';
import { branchesOf, type Reading, readingsOf } from './reading.ts';

/** A paragraph or an option as it is written, with all the ways it can read. */
export interface Paragraph {
  /** The file it stands in, by its bare name. */
  readonly memory: string;
  readonly file: string;
  readonly line: number;
  readonly option: boolean;
  /** Whether a reader comes to it from the one before: not across the start of an option, nor a gather. */
  readonly straight: boolean;
  /** Its words, each counted where it is written. */
  readonly words: number;
  /** More than one where parts of it depend on something. */
  readonly readings: readonly Reading[];
}

/** Every paragraph of a story that has been compiled, in the order of the text. */
export function paragraphsOf(tree: Parsed, folder: string): readonly Paragraph[] {
  const knots = [...everything(tree, folder)].filter(({ node }) => isKnot(node));
  return knots.flatMap(({ node }) => {
    const written: Written[] = [{ nodes: [], option: false, straight: false }];
    collect(node.content ?? [], written);
    return written.flatMap(one => paragraphOf(one, folder));
  });
}

interface Written {
  readonly nodes: Parsed[];
  readonly option: boolean;
  readonly straight: boolean;
}

function collect(nodes: readonly Parsed[], written: Written[]): void {
  const begin = (next: Omit<Written, 'nodes'>): void => {
    const last = written.at(-1);
    if (last?.nodes.length === 0) {
      written.splice(-1, 1, { ...next, nodes: [], straight: last.straight && next.straight });
    } else written.push({ ...next, nodes: [] });
  };
  const add = (node: Parsed): void => void written.at(-1)?.nodes.push(node);
  let inTag = false;
  for (const node of nodes) {
    if (node.typeName === 'Tag') inTag = node.isStart === true;
    if (inTag) continue;
    switch (node.typeName) {
      case 'Text':
        if (node.text === '\n' && !isGlued(written.at(-1)?.nodes.at(-1)))
          begin({ option: false, straight: true });
        else add(node);
        break;
      case 'Glue':
        add(node);
        break;
      case 'ContentList':
        if (!hasOptions(node)) add(node);
        else
          for (const branch of (node.content ?? []).flatMap(inner => branchesOf(inner) ?? [])) {
            begin({ option: false, straight: false });
            collect(branch, written);
          }
        break;
      case 'Choice':
        begin({ option: true, straight: false });
        for (const part of node.startContent?.content ?? []) add(part);
        begin({ option: false, straight: true });
        break;
      case 'Gather':
      case 'Divert':
        begin({ option: false, straight: false });
        break;
      case 'Stitch':
        begin({ option: false, straight: false });
        collect(node.content ?? [], written);
        break;
      case 'Weave':
        collect(node.content ?? [], written);
        break;
    }
  }
}

const hasOptions = (node: Parsed): boolean =>
  node.typeName === 'Choice' || (node.content ?? []).some(hasOptions);

/** Whether what follows the line end after this goes on in the same paragraph, in one of its branches. */
function isGlued(node: Parsed | undefined): boolean {
  if (!node) return false;
  if (node.typeName === 'Glue') return true;
  const said = (node.content ?? []).flatMap(inner => branchesOf(inner) ?? [[inner]]);
  return said.some(nodes => isGluedAtEnd(nodes));
}

function isGluedAtEnd(nodes: readonly Parsed[]): boolean {
  const words = nodes.flatMap(node => (node.typeName === 'Weave' ? (node.content ?? []) : [node]));
  const last = words.findLast(node => node.text !== '\n');
  return last?.typeName === 'Glue';
}

function paragraphOf({ nodes, option, straight }: Written, folder: string): readonly Paragraph[] {
  const readings = readingsOf(nodes);
  const texts = new Map(
    readings.flatMap(({ origins }) => origins.map(({ node }) => [node, node.text ?? ''])),
  );
  const [first] = [...texts].find(([, text]) => text.trim() !== '') ?? [];
  if (!first) return [];
  const { fileName, startLineNumber = 1 } = first.debugMetadata ?? {};
  const file = folder + (fileName ?? '');
  const words = [...texts.values()].reduce((sum, text) => sum + wordsIn(text), 0);
  const memory = file.slice(file.lastIndexOf('/') + 1).replace(/\.ink$/, '');
  return [{ memory, file, line: startLineNumber, option, straight, words, readings }];
}
