import { expect, test } from 'vitest';
import { optionsIn } from '../../tools/compile/options.ts';
import { explore, takenIn, wander } from '../../tools/cover.ts';
import { compileFixture, compileText, tryStory } from '../stories/compile.ts';

const story = compileFixture('seams');

/** Ten doors, each behind the last option of the one before it: chance alone takes the last one time in 59,049. */
const corridor = Array.from({ length: 10 }, (_, door) =>
  [
    `=== d${door} ===`,
    `Door ${door}.`,
    '* Back.',
    '-> END',
    '* Away.',
    '-> END',
    '* On.',
    `-> d${door + 1}`,
  ].join('\n'),
);
const deep = `-> d0\n${corridor.join('\n')}\n=== d10 ===\nThe last room.\n-> END`;

test('the same number of tellings is always the same tellings', () => {
  expect(wander(story, 5)).toEqual(wander(story, 5));
  expect(new Set(wander(story, 5).map(walked => walked.choices.join())).size).toBeGreaterThan(1);
});

test('who explores goes after what chance has left, to the last room of all', () => {
  const taken = (walks: ReturnType<typeof wander>) => new Set(walks.flatMap(takenIn)).size;
  const wandered = wander(compileText(deep), 10);
  expect(taken(wandered)).toBeLessThan(30);
  expect(taken([...wandered, ...explore(compileText(deep), 30, wandered)])).toBe(30);
});

test('who explores looks long for what only a few tellings are offered', () => {
  const throws = [1, 2, 3, 4, 5, 6].map(
    number => `Throw ${number}.\n* Heads ${number}.\n~ heads++\n* Tails ${number}.\n-`,
  );
  const rare = `VAR heads = 0\n-> a\n=== a\n${throws.join('\n')} Well.\n* {heads == 6} Six heads.\n* Less.\n- -> END`;
  const explored = explore(compileText(rare), 14, []);
  expect(new Set(explored.flatMap(takenIn)).size).toBe(14);
});

test('who explores gives up where an option is out of reach', () => {
  const shut = '-> a\n=== a\nOne.\n* {false} Never.\n-> END\n* Two.\n-> END';
  const compiled = tryStory(shut);
  if (!compiled.ok) throw new Error('not sound');
  const options = optionsIn(compiled.ink.tree, compiled.ink.folder).length;
  const explored = explore(compiled.story, options, []);
  expect(options).toBe(2);
  expect(explored.length).toBeGreaterThan(1);
  expect(new Set(explored.flatMap(takenIn)).size).toBe(1);
});

test('who explores stops as soon as all is taken', () => {
  expect(explore(compileText('-> a\n=== a\nOne.\n* Two.\n* Three.\n- -> END'), 2, [])).toHaveLength(2);
});
