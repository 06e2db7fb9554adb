import { readFileSync } from 'node:fs';
import { keepsakes } from '../src/design/keepsakes.ts';
import type { CompiledStory } from '../src/story/compiled.ts';
import { cuesOf } from './compile/cues.ts';
import { editionOf } from './compile/edition.ts';
import { compileInk, type Ink, type ReadInk } from './compile/ink.ts';
import { needsOf } from './compile/needs.ts';
import { notesOf } from './compile/notes.ts';
import { bracketsIn } from './compile/options.ts';
import { inOrder, type Problem } from './compile/problem.ts';
import { tagsIn } from './compile/tags.ts';
import { everything } from './compile/tree.ts';
import { variablesOf } from './compile/variables.ts';

export type Compiled =
  | { readonly ok: true; readonly story: CompiledStory; readonly ink: Ink; readonly files: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly files: readonly string[] };

const readText: ReadInk = name => readFileSync(name, 'utf8');

/** Compiles the story whose first file this is and checks every tag in it. It has to have no problem at all. */
export function compileStory(first: string, read: ReadInk = readText): Compiled {
  const ink = compileInk(first, read);
  const { tree, files, folder } = ink;
  const tags = tagsIn(tree, folder);
  const sheet = cuesOf(tags);
  const notes = notesOf(tags);
  const variables = variablesOf(tree, folder);
  const own = [...sheet.problems, ...notes.problems, ...variables.problems, ...bracketsIn(tree, folder)];
  const problems = inOrder([...ink.problems, ...own]);
  const json = ink.story?.ToJson();
  if (problems.length > 0 || !json) return { ok: false, problems, files };
  const knots = [...everything(tree, folder)]
    .filter(({ node }) => node.typeName === 'Knot')
    .map(({ node }) => node.name ?? '');
  const story: CompiledStory = {
    edition: editionOf(json),
    seams: variables.seams,
    guesses: variables.guesses,
    memories: knots.filter(knot => Object.hasOwn(keepsakes, knot)),
    needs: Object.fromEntries(knots.map(knot => [knot, needsOf(sheet.cues.get(knot) ?? [])])),
    contents: notes.contents,
    ink: json,
  };
  return { ok: true, story, ink, files };
}
