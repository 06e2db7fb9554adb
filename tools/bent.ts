import type { Way } from '../src/story/ledger.ts';
import type { Ink } from './compile/ink.ts';
import { settingsIn } from './compile/settings.ts';
import { variablesOf } from './compile/variables.ts';
import type { Walker } from './walk.ts';

/** Keeps every seam in one way where she can, and goes on as another walker does. */
export function bentOn(way: Way, { tree, folder }: Ink, then: Walker): Walker {
  const { seams } = variablesOf(tree, folder);
  const keeping = new Set(
    settingsIn(tree, folder)
      .filter(({ variable, given }) => seams.includes(variable) && given.includes(way))
      .map(({ option }) => option),
  );
  return (offered, step) => {
    const kept = offered.findIndex(path => keeping.has(path));
    return kept < 0 ? then(offered, step) : kept;
  };
}

/** The way of this name; undefined where it is none. */
export const wayNamed = (name: string): Way | undefined =>
  (['held', 'faced', 'released'] as const).find(way => way === name);
