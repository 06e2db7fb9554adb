import { expect, test } from 'vitest';
import { wander } from '../../tools/cover.ts';
import { coverageOf } from '../../tools/coverage.ts';
import { tryStory } from '../stories/compile.ts';

function cover(text: string, tellings = 20) {
  const ways = 'LIST ways = unasked, held, faced, released, amended\nEXTERNAL said(seam)\n';
  const compiled = tryStory(`INCLUDE ways.ink\n${text}`, { 'story/ways.ink': ways });
  if (!compiled.ok) throw new Error(compiled.problems.map(problem => problem.message).join('\n'));
  return coverageOf(compiled, wander(compiled.story, tellings));
}

test('an option that is never offered is named with its line', () => {
  const { options, neverOffered } = cover('-> a\n=== a\nOne.\n* Two.\n* {false} Never this.\n- -> END');
  expect(options).toBe(2);
  expect(neverOffered).toMatchObject([{ file: 'story/main.ink', line: 6, words: 'Never this.' }]);
});

test('an option that is offered and never taken is another thing', () => {
  const { neverOffered, neverTaken } = cover('-> a\n=== a\nOne.\n* Two.\n* Three.\n- -> END', 1);
  expect(neverOffered).toEqual([]);
  expect(neverTaken).toHaveLength(1);
});

test('a way out that nobody sees is not an option', () => {
  expect(cover('-> a\n=== a\nOne.\n* Two.\n* -> \n- -> END').options).toBe(1);
});

test('a memory that no telling comes to is named', () => {
  const { memories, unreached } = cover('-> field\n=== field\nOne.\n-> END\n=== tape\nTwo.\n-> END');
  expect(memories).toEqual(['field', 'tape']);
  expect(unreached).toEqual(['tape']);
});

const placesOf = (rereadings: ReadonlyMap<string, { readonly places: number }>) =>
  Object.fromEntries([...rereadings].map(([name, { places }]) => [name, places]));

test('a memory that some tellings never come to is optional', () => {
  const { optional } = cover(
    '-> field\n=== field\nOne.\n* Two.\n-> tape\n* Three.\n-> END\n=== tape\nFour.\n-> END',
  );
  expect(optional).toEqual(['tape']);
});

test('the ways in which it ends are counted by the tellings that are offered something in them', () => {
  const text = `-> fence
=== fence
One.
* Two.
  -> all_held
* Three.
  -> all_faced
= all_held
Four.
* Five.
- -> END
= all_faced
Six.
* Seven.
- -> END
= never
* Eight.
- -> END`;
  const { inflections } = cover(text, 10);
  expect([...inflections.keys()]).toEqual(['fence.all_held', 'fence.all_faced', 'fence.never']);
  const [held = 0, faced = 0, never] = [...inflections.values()];
  expect([held + faced, never]).toEqual([10, 0]);
  expect(held).toBeGreaterThan(0);
});

test('a stitch that only leads on is no ending, nor is one that every telling comes to', () => {
  const text = `-> fence
=== fence
One.
* Two.
  -> reckoning
* Four.
  -> all_faced
= reckoning
{TURNS() > 0: -> all_held}
-> all_faced
= all_held
Five.
* Six.
- -> letter
= all_faced
Seven.
* Eight.
- -> letter
= letter
* Nine.
- -> END`;
  expect([...cover(text, 10).inflections.keys()]).toEqual(['fence.all_held', 'fence.all_faced']);
});

test('a seam is read again in so many places, one condition being one place', () => {
  const { seams } = cover(`VAR x = unasked
VAR y = unasked
VAR z = unasked
-> a
=== a
One.
* Two.
  ~ x = held
  ~ x = x + amended
  ~ x += amended
  ~ keep(y)
  ~ z = held
- {x ? held: One}
- {
  - x ? held: two
  - x ? faced: three {said("x")}
  - else: four
  }
  {said("z")}
* {z ? held} Go.
- -> END
=== function keep(ref seam) ===
~ seam = held`);
  expect(placesOf(seams)).toEqual({ x: 2, y: 0, z: 2 });
});

test('a guess that nothing answers is read again nowhere', () => {
  const text =
    'LIST who = ruth\nVAR guess_a = ()\nVAR guess_b = ()\n-> a\n=== a\nOne. {guess_b: Two.}\n-> END';
  expect(placesOf(cover(text).guesses)).toEqual({ guess_a: 0, guess_b: 1 });
});

test('a long way to a decision is named with its place and its words', () => {
  const long = 'word '.repeat(261);
  expect([...cover(`-> a\n=== a\n${long}\n* Two.\n* Three.\n- -> END`).longWaits]).toEqual([
    ['a, before "Two."', 261],
  ]);
  expect(cover(`-> a\n=== a\n${long}\n* Only this.\n- -> END`).longWaits.size).toBe(0);
});

test('the same fault is told once, with the shortest way there', () => {
  const { faults } = cover(
    'VAR x = unasked\n-> a\n=== a\nOne.\n* Two.\n* Three.\n  Four.\n * * Five.\n- {said("x")}\n-> END',
  );
  expect(faults).toHaveLength(1);
  expect(faults[0]).toMatch(/after "Two\." \(choices 0\)$/);
});
