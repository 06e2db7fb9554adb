import { expect, test } from 'vitest';
import { kinds, proseFaults, proseOf } from '../../tools/prose.ts';
import { tryStory } from '../stories/compile.ts';

function read(text: string) {
  const compiled = tryStory(`-> a\n=== a\n${text}\n-> END`);
  if (!compiled.ok) throw new Error('not sound');
  return proseOf(compiled.ink.tree, compiled.ink.folder);
}

test('words are counted by memory and in all', () => {
  const { words, inAll } = read('One two. {true:Three.}');
  expect([...words]).toEqual([['main', 3]]);
  expect(inAll).toBe(3);
});

test('words without a fault have none', () => {
  expect(proseFaults(read('It went like a clock.'))).toEqual([]);
});

test('more of a thing than there may be is a fault, by story and by memory', () => {
  expect(proseFaults(read('It was grief.'))).toEqual([
    'names of feelings: 1 in the story; there may be 0 (npm run story -- prose)',
  ]);
  expect(proseFaults(read('It went like a clock, like a bell, like a train.'))).toEqual([
    'similes: 3 in main; there may be 1 (npm run story -- prose)',
  ]);
});

test('everything that is looked for has a limit', () => {
  expect(new Set(kinds).size).toBe(12);
});
