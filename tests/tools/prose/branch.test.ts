import { expect, test } from 'vitest';
import { dependentBranches } from '../../../tools/prose/branch.ts';
import { tryStory } from '../../stories/compile.ts';

function count(text: string): number {
  const compiled = tryStory(
    `VAR x = true\nCONST y = 1\nLIST who = ruth\n-> a\n=== a ===\n${text}\n-> b\n=== b\nOne.\n-> END`,
  );
  if (!compiled.ok) throw new Error(compiled.problems.map(problem => problem.message).join('\n'));
  return dependentBranches(compiled.ink.tree, compiled.ink.folder);
}

test('a branch of two sentences that depends on what is remembered counts', () => {
  expect(count('{x:One. Two.|Three.}')).toBe(1);
  expect(count('{x:One. Two.|Three. Four.}')).toBe(2);
  expect(count('{\n- x: One. Two.\n- b: Three. Four.\n- else: Five. Six.\n}')).toBe(3);
});

test('so does one that depends on a knot, a stitch or a label', () => {
  expect(count('{b:One. Two.}')).toBe(1);
  expect(count('* (here) Three.\n- {here:One. Two.}')).toBe(1);
  expect(count('{a.in:One. Two.}\n-> in\n= in\nThree.')).toBe(1);
});

test('one sentence does not, nor what depends on nothing that changes', () => {
  expect(count('{x:One, two.|Three.}')).toBe(0);
  expect(count('{y > 0:One. Two.}')).toBe(0);
  expect(count('{ruth:One. Two.}')).toBe(0);
  expect(count('{&One. Two.|Three. Four.}')).toBe(0);
});

test('what stands in a condition within is counted there alone', () => {
  expect(count('{x:{b:One. Two.}}')).toBe(1);
  expect(count('{x:Zero. {b:One. Two.}}')).toBe(1);
  expect(count('{x:Zero. Nought. {b:One. Two.}}')).toBe(2);
});
