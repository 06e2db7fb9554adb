import { everything, knotOf, type Parsed } from './tree.ts';

/** Words on the page: what stands between spaces. */
export const wordsIn = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** All the words a reader could ever meet, each counted where it is written: no tags, no names of seams. */
export function wordsOf(tree: Parsed, folder: string): number {
  let words = 0;
  let inTag = false;
  for (const placed of everything(tree, folder)) {
    const { node, within } = placed;
    if (node.typeName === 'Tag') inTag = node.isStart === true;
    if (node.typeName !== 'Text' || inTag || knotOf(placed) === undefined) continue;
    if (!within.some(outer => outer.typeName === 'String')) words += wordsIn(node.text ?? '');
  }
  return words;
}

/** Passages that only some tellings have. */
export const conditionsIn = (tree: Parsed, folder: string): number =>
  [...everything(tree, folder)].filter(({ node }) => node.typeName === 'Conditional').length;
