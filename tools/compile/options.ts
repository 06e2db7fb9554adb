import type { Problem } from './problem.ts';
import { everything, type Parsed, type Placed } from './tree.ts';

/** One option as it is written; a running story names it by its path. */
export interface Option {
  readonly path: string;
  readonly words: string;
  readonly file: string;
  readonly line: number;
}

const choices = (tree: Parsed, folder: string): readonly Placed[] =>
  [...everything(tree, folder)].filter(({ node }) => node.typeName === 'Choice' && !node.isInvisibleDefault);

/** Every option of a story that has been compiled. */
export function optionsIn(tree: Parsed, folder: string): readonly Option[] {
  return choices(tree, folder).map(({ node, file, line }) => ({
    path: node.runtimeChoice?.path.toString() ?? '',
    words: wordsIn(node.startContent?.content ?? []),
    file,
    line,
  }));
}

/** Up to the first of its tags. */
function wordsIn(parts: readonly Parsed[]): string {
  const tag = parts.findIndex(part => part.typeName === 'Tag');
  const words = parts.slice(0, tag < 0 ? undefined : tag).map(part => part.text ?? '…');
  return words.join('').trim();
}

/** Options with words in square brackets would vanish: what she says stays in the text. */
export function bracketsIn(tree: Parsed, folder: string): readonly Problem[] {
  const message = 'an option in square brackets; her chosen words stay in the text';
  return choices(tree, folder)
    .filter(({ node }) => node.choiceOnlyContent)
    .map(({ file, line }) => ({ file, line, message }));
}
