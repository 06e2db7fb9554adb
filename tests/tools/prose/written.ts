import { type Paragraph, paragraphsOf } from '../../../tools/prose/paragraph.ts';
import { tryStory } from '../../stories/compile.ts';

const opening = 'INCLUDE ways.ink\nVAR x = unasked\nVAR y = unasked\n-> a\n=== a ===';
const ways = 'LIST ways = unasked, held, faced, released, amended\nEXTERNAL said(seam)\n';

/** The paragraphs of a memory that is all there is; its first line is line 6. */
export function written(text: string): readonly Paragraph[] {
  const compiled = tryStory(`${opening}\n${text}\n-> END`, { 'story/ways.ink': ways });
  if (!compiled.ok) throw new Error(compiled.problems.map(problem => problem.message).join('\n'));
  return paragraphsOf(compiled.ink.tree, compiled.ink.folder);
}

/** Two memories, each in a file of its own. */
export function writtenTwice(one: string, other: string): readonly Paragraph[] {
  const compiled = tryStory('INCLUDE b.ink\nINCLUDE c.ink\n-> b', {
    'story/b.ink': `=== b ===\n${one}\n-> c`,
    'story/c.ink': `=== c ===\n${other}\n-> END`,
  });
  if (!compiled.ok) throw new Error(compiled.problems.map(problem => problem.message).join('\n'));
  return paragraphsOf(compiled.ink.tree, compiled.ink.folder);
}
