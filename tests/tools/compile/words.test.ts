import { expect, test } from 'vitest';
import { conditionsIn, wordsIn, wordsOf } from '../../../tools/compile/words.ts';
import { tryStory } from '../../stories/compile.ts';

function treeOf(text: string) {
  const compiled = tryStory(text);
  if (!compiled.ok) throw new Error(compiled.problems.map(problem => problem.message).join('\n'));
  return compiled.ink.tree;
}

test('words are what stands between spaces', () => {
  expect(wordsIn('  I don’t – quite –\nknow. ')).toBe(6);
  expect(wordsIn('')).toBe(0);
});

test('the words of a story are counted where they are written, once each, said or not', () => {
  const text = `-> a
=== a
One two. # hear: slap
* Three four.
  Five.
* {true} Six.
- {false: seven eight|nine}
-> END`;
  expect(wordsOf(treeOf(text), '')).toBe(9);
});

test('names of seams, cues and logic are no words', () => {
  const text = `LIST ways = unasked, held
EXTERNAL said(seam)
VAR x = held
-> a
=== a
# picture: car
One. {x ? held: {said("x")}}
~ x = ()
// a remark
-> END`;
  const compiled = tryStory(text.replace('VAR x = held', 'VAR x = unasked'));
  if (!compiled.ok) throw new Error('not sound');
  expect(wordsOf(compiled.ink.tree, '')).toBe(1);
});

test('a passage that only some tellings have is counted once, whatever is in it', () => {
  expect(
    conditionsIn(treeOf('-> a\n=== a\nOne. {true: two|three}\n{\n- true: four\n- else: five\n}\n-> END'), ''),
  ).toBe(2);
});
