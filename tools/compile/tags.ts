import { everything, knotOf, type Parsed } from './tree.ts';

/** An ink tag as it is written. */
export interface Tag {
  readonly text: string;
  /** Whether it is plain words: a tag with braces in it can't be checked before the story runs. */
  readonly plain: boolean;
  readonly file: string;
  readonly line: number;
  readonly knot: string | undefined;
  /** Whether it stands on the line of a choice. */
  readonly choice: boolean;
}

/** Every tag in the order of the text. */
export function tagsIn(tree: Parsed, folder: string): readonly Tag[] {
  const tags: Tag[] = [];
  let open: Tag | undefined;
  for (const placed of everything(tree, folder)) {
    const { node, file, line } = placed;
    if (node.typeName === 'Tag') {
      if (open) tags.push({ ...open, text: open.text.trim() });
      const choice = placed.within.some(({ typeName }) => typeName === 'Choice');
      open = node.isStart ? { text: '', plain: true, file, line, knot: knotOf(placed), choice } : undefined;
    } else if (open && node.typeName === 'Text') {
      open = { ...open, text: open.text + (node.text ?? '') };
    } else if (open && node.typeName !== 'ContentList') {
      open = { ...open, plain: false };
    }
  }
  return tags;
}
