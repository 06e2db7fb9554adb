import { expect, test } from 'vitest';
import { optionsIn } from '../../../tools/compile/options.ts';
import { printed } from '../../../tools/compile/problem.ts';
import { tryStory } from '../../stories/compile.ts';

const story = (options: string) =>
  tryStory(`-> field\n=== field\nOne.\n${options}\n- -> rain\n=== rain\nTwo.\n-> END`);
const wrong = (options: string) => {
  const compiled = story(options);
  return compiled.ok ? [] : compiled.problems.map(printed);
};

test('what is hard in a knot is what the notes on its choices name, each thing once', () => {
  const compiled = story(
    '* Three. # hear: slap\n* Four. # round: bullying, death\n* Five. # soften: death # hear: slap',
  );
  expect(compiled.ok && compiled.story.contents).toEqual({ field: ['bullying', 'death'] });
  expect(compiled.ok && compiled.story.needs.field?.sounds).toEqual(['slap']);
});

test('a note is no part of the words of its choice', () => {
  const compiled = story('* Three. # round: death\n* Four');
  expect(compiled.ok && optionsIn(compiled.ink.tree, compiled.ink.folder).map(({ words }) => words)).toEqual([
    'Three.',
    'Four',
  ]);
});

test('a content nobody knows is refused, with its line', () => {
  expect(wrong('* Three. # round: deaths')).toEqual([
    'story/main.ink:4: no content is called "deaths"; there is death, medical, bullying, sex',
  ]);
});

test('a note that is not on a choice is refused', () => {
  const why = '"# round: death" belongs on the line of the choice that does so';
  expect(wrong('Three. # round: death')).toEqual([`story/main.ink:4: ${why}`]);
  expect(wrong('* Three.\n  # round: death\n  Four.')).toEqual([`story/main.ink:5: ${why}`]);
});

test('a note that is put together while the story runs is refused', () => {
  expect(wrong('* Three. # round: {1:death}')).toEqual([
    'story/main.ink:4: a note is plain words: write each one out',
  ]);
});
