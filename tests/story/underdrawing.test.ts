import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Underdrawing, underdrawingOf } from '../../src/story/ledger.ts';
import type { Step } from '../../src/story/step.ts';
import { Teller } from '../../src/story/teller.ts';
import { bentOn } from '../../tools/bent.ts';
import { chanceFrom } from '../../tools/chance.ts';
import { byChance } from '../../tools/cover.ts';
import { walk } from '../../tools/walk.ts';
import { ink, story } from './real.ts';

/** Of so many readers, on each bent in turn, one has to come by every line of a second telling. */
const readers = 120;
const minutes = 60_000;
const ways = ['held', 'faced', 'released'] as const;

/** The seams that a line asks for as the telling before this one kept them. */
const asked = [
  ...new Set(
    ink.files
      .map(file => readFileSync(file, 'utf8').replace(/\/\/.*/g, ''))
      .flatMap(text => [...text.matchAll(/\bbefore\("(?<seam>\w+)"\)/g)])
      .map(({ groups }) => groups?.seam ?? ''),
  ),
];

const teller = new Teller(story);

const tellAgain = (choices: readonly number[], underdrawing: Underdrawing): readonly Step[] => [
  teller.restart(underdrawing),
  ...choices.map(choice => teller.choose(choice)),
];

/** The lines of a telling that another of the same choices hasn't. */
const otherwise = (one: readonly Step[], other: readonly Step[]) =>
  one.flatMap(({ knot, lines }, step) =>
    lines
      .map(({ text }) => text)
      .filter(text => !other[step]?.lines.some(line => line.text === text))
      .map(text => ({ knot, text })),
  );

test('a second telling that says all the same is told that it has been told before', () => {
  const first = walk(teller, bentOn('held', ink, byChance(chanceFrom(1))));
  const before = first.steps.at(-1)?.ledger;
  const second = tellAgain(first.choices, before ? underdrawingOf(before) : {});
  expect(second.map(({ choices }) => choices)).toEqual(first.steps.map(({ choices }) => choices));
  const heard = otherwise(second, first.steps);
  expect(heard.map(({ knot }) => knot)).toEqual(expect.arrayContaining(['lastvisit', 'fence']));
  expect(heard.map(({ text }) => text).join('\n')).toMatch(/\b(last time|before)\b/i);
});

test('a second telling asks how the years were kept, and how they parted', () => {
  expect(asked).toEqual(expect.arrayContaining(['years', 'how_parted']));
});

test.each(asked)('a second telling says what only it can, for %s', { timeout: 5 * minutes }, seam => {
  const differs = Array.from({ length: readers }, (_, reader) => reader).some(seed => {
    const bent = bentOn(ways[seed % ways.length] ?? 'held', ink, byChance(chanceFrom(seed)));
    const { steps, choices } = walk(teller, bent);
    return ways.some(way => otherwise(tellAgain(choices, { [seam]: way }), steps).length > 0);
  });
  expect(differs).toBe(true);
});
