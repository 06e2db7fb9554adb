import { describe, expect, test } from 'vitest';
import { wander } from '../../tools/cover.ts';
import { decisionsIn, spread, tally } from '../../tools/tally.ts';
import type { Walk } from '../../tools/walk.ts';
import { compileText } from '../stories/compile.ts';

const story = compileText(`-> a
=== a
One two three.
* Four.
- Five six.
* Seven.
  Ten eleven.
* Eight nine.
- -> END`);

test('a decision has two options or more, and counts the words since the one before it', () => {
  const [walked] = wander(story, 1);
  expect(walked && decisionsIn(walked)).toEqual([
    { words: 6, options: ['Seven.', 'Eight nine.'], knot: 'a' },
  ]);
});

test('a spread is the least, the one in the middle and the most', () => {
  expect(spread([5, 1, 9])).toEqual({ least: 1, median: 5, most: 9 });
  expect(spread([])).toEqual({ least: 0, median: 0, most: 0 });
});

describe('a tally', () => {
  const counted = tally(wander(story, 40));

  test('gives words and decisions of a telling', () => {
    expect(counted).toMatchObject({
      tellings: 40,
      words: { least: 8, most: 9 },
      decisions: { least: 1, median: 1, most: 1 },
      between: { least: 6, median: 6, most: 6 },
    });
  });

  test('counts the endings by their last words', () => {
    expect([...counted.endings.keys()].sort()).toEqual(['a: Eight nine.', 'a: Ten eleven.']);
  });

  test('leaves out tellings that broke off', () => {
    const broken: Walk = { steps: [], offered: [], choices: [], fault: 'broken' };
    expect(tally([...wander(story, 3), broken]).tellings).toBe(3);
  });
});

describe('text shared by two tellings', () => {
  const shared = (one: string, other: string) => {
    const walks = [one, other].flatMap(text => wander(compileText(`-> a\n=== a\n${text}\n-> END`), 1));
    return tally(walks).shared.median;
  };

  test('is all of it where they are the same, and none where no line is', () => {
    expect(shared('One.\nTwo.', 'One.\nTwo.')).toBe(1);
    expect(shared('One.\nTwo.', 'Three.\nFour.')).toBe(0);
  });

  test('is counted by words, line by line, in whatever order', () => {
    expect(shared('One two three.\nFour.', 'Five.\nOne two three.')).toBe(0.75);
  });

  test('counts a repeated line as often as both have it', () => {
    expect(shared('Yes.\nYes.\nYes.\nNo.', 'Yes.\nYes.\nWell.\nOh.')).toBe(0.5);
  });
});
