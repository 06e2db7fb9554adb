import { readFileSync } from 'node:fs';
import type { CompiledStory } from '../../src/story/compiled.ts';
import { printed } from '../../tools/compile/problem.ts';
import { type Compiled, compileStory } from '../../tools/compile.ts';

const ways =
  'LIST ways = unasked, held, faced, released, amended\nEXTERNAL said(seam)\nEXTERNAL before(seam)\n';

/** What the check makes of a story written out in a test. Lines count from its own first line. */
export function tryStory(main: string, others: Readonly<Record<string, string>> = {}): Compiled {
  const files: Readonly<Record<string, string>> = { 'story/main.ink': main, ...others };
  return compileStory('story/main.ink', name => {
    const text = files[name];
    if (text === undefined) throw new Error(`there is no ${name}`);
    return text;
  });
}

/** A sound story for a test; the ways and said() are declared for it. */
export function compileText(text: string): CompiledStory {
  return sound(tryStory(`INCLUDE ways.ink\n${text}`, { 'story/ways.ink': ways }));
}

/** One of the tiny stories beside this file, by its name. */
export function compileFixture(name: string): CompiledStory {
  return compileText(readFileSync(new URL(`${name}.ink`, import.meta.url), 'utf8'));
}

function sound(compiled: Compiled): CompiledStory {
  if (!compiled.ok) throw new Error(compiled.problems.map(printed).join('\n'));
  return compiled.story;
}
