import { expect, test } from 'vitest';
import { optionsIn } from '../../../tools/compile/options.ts';
import { settingsIn } from '../../../tools/compile/settings.ts';
import { tryStory } from '../../stories/compile.ts';

test('a setting is told with what is given, and with the option that it stands under', () => {
  const compiled = tryStory(`LIST ways = held, faced, amended
VAR x = held
-> a
=== a
~ x = faced
* One.
  ~ x = held
  * * Two.
      ~ x += amended
* {x} Three.
- ~ x = x + amended
-> END`);
  if (!compiled.ok) throw new Error(compiled.problems.map(problem => problem.message).join('\n'));
  const { tree, folder } = compiled.ink;
  const named = new Map(optionsIn(tree, folder).map(({ path, words }) => [path, words]));
  expect(
    settingsIn(tree, folder).map(({ variable, given, line, option }) => [
      variable,
      given,
      line,
      named.get(option ?? ''),
    ]),
  ).toEqual([
    ['x', ['faced'], 5, undefined],
    ['x', ['held'], 7, 'One.'],
    ['x', ['amended'], 9, 'Two.'],
    ['x', ['x', 'amended'], 11, undefined],
  ]);
});
