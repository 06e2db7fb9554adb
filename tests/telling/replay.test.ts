import { expect, test } from 'vitest';
import { Teller } from '../../src/story/teller.ts';
import { replay } from '../../src/telling/replay.ts';
import { compileText } from '../stories/compile.ts';
import { choose, edited } from './story.ts';

const story = edited();
const whole = [1, 0, 0, 1, 0, 0];
const recorded = choose(story, whole);

test('a telling told again is the same telling, step for step', () => {
  const straight = new Teller(story);
  const steps = [straight.tell(), ...whole.map(index => straight.choose(index))];
  const teller = new Teller(story);
  const replayed = replay(teller, recorded);
  expect(replayed).toEqual({ steps, choices: recorded, lost: undefined });
  expect(teller.tell()).toEqual(steps.at(-1));
});

test('what it was begun upon lies under it again, also where it is cut short', () => {
  const upon = edited(
    ['-> field', 'VAR fence = unasked\n-> field'],
    ['There was a hole', '{before("fence") == "held":There was no hole|There was a hole}'],
  );
  const teller = new Teller(upon);
  expect(replay(teller, recorded, { fence: 'held' }).steps[0].lines[0]?.text).toMatch(/no hole/);
  const { lost } = replay(teller, [{ index: 0, of: 2, words: 'Gone.' }], { fence: 'held' });
  expect(lost).toBeDefined();
  expect(teller.tell().lines[0]?.text).toMatch(/no hole/);
  expect(replay(teller, recorded).steps[0].lines[0]?.text).toMatch(/a hole/);
});

test('it begins from the first word, wherever the teller stood', () => {
  const teller = new Teller(story);
  teller.choose(2);
  expect(replay(teller, recorded.slice(0, 2)).steps).toHaveLength(3);
});

test('a choice that has moved is found by its words', () => {
  const other = edited(
    ['* We let', '* There never was one.\n* We let'],
    ['* Nobody went through it.\n', ''],
    ['* I don’t', '* Nobody went through it.\n* I don’t'],
  );
  const { choices, lost } = replay(new Teller(other), recorded);
  expect(lost).toBeUndefined();
  expect(choices[0]).toEqual({ index: 2, of: 4, words: 'Nobody went through it.' });
});

test('case, spaces, quotation marks and stops do not keep her words from being found', () => {
  const said = choose(story, [2, 0, 0]);
  const other = edited(['I don’t remember any fence.', "I DON'T remember   any fence"]);
  const { choices, lost } = replay(new Teller(other), said);
  expect(lost).toBeUndefined();
  expect(choices).toHaveLength(3);
});

test('words offered twice are not guessed between', () => {
  const twice = edited(
    ['* We let the girls go through it first.', '* Nobody. Went through it.'],
    ['* Nobody went through it.', '* Nobody went; through it.'],
  );
  expect(replay(new Teller(twice), recorded).lost).toMatchObject({ knot: 'field', kept: 0, dropped: 6 });
});

test.each([
  ['has come', [['It was mended by the autumn.', 'It was mended.\n* By the autumn, that is.\n- So.']], 7],
  ['has come where there was one', [['* I ought to go on.', '* Wait.\n- .\n* I ought to go on.']], 7],
  ['has gone', [['* I ought to go on.\n- ', '']], 5],
  ['has other words', [['I ought to go on.', 'But I was saying.']], 6],
  ['has gone at the end of the record', [['* There was nobody about.\n- ', '']], 5],
] as const)('a pause that %s is survived', (_, changes, length) => {
  const { choices, lost } = replay(new Teller(edited(...changes)), recorded);
  expect(lost).toBeUndefined();
  expect(choices).toHaveLength(length);
  expect(choices.at(-1)?.words).toBe('I had shut it.');
});

test('where her words are gone, the teller stands at the start of that memory and all before it is kept', () => {
  const other = edited(['* I had shut it.', '* I had closed it.']);
  const teller = new Teller(other);
  const { steps, choices, lost } = replay(teller, recorded);
  expect(lost).toMatchObject({ knot: 'tape', kept: 3, dropped: 3 });
  expect(lost?.why).toContain('everything before it is as you left it');
  expect(choices.map(({ words }) => words)).toEqual(recorded.slice(0, 3).map(({ words }) => words));
  expect(steps).toHaveLength(4);
  expect(teller.tell()).toEqual(steps[3]);
  expect(teller.tell().lines.at(-1)?.text).toBe('The tape was in a blue case.');
});

test('where the first words are gone, she begins from the beginning and says so', () => {
  const { choices, lost } = replay(new Teller(edited(['* Nobody went through it.\n', ''])), recorded);
  expect(choices).toEqual([]);
  expect(lost).toMatchObject({ kept: 0, dropped: 6 });
  expect(lost?.why).toContain('from the beginning');
});

test('a decision taken out of the story is never passed over', () => {
  const other = edited(['* Tommy caught it.\n* Ruth let it go by.\n- ', '']);
  expect(replay(new Teller(other), recorded).lost).toMatchObject({ knot: 'tape', kept: 2, dropped: 4 });
});

test('a story that ends sooner loses what came after, and says so', () => {
  const other = edited(['* I had shut it.\n* It never shut properly.\n- -> END', '-> END']);
  expect(replay(new Teller(other), recorded).lost).toMatchObject({ knot: 'tape', kept: 3 });
});

test('a story that only goes round in pauses is not followed for ever', () => {
  const round = compileText('-> round\n=== round ===\nOn.\n+ Again.\n- -> round\n');
  expect(replay(new Teller(round), recorded).lost).toMatchObject({ knot: 'round', kept: 0 });
});

test('a full telling of four hundred choices is told again step for step', () => {
  const long = compileText('-> on\n=== on ===\nOn and on.\n+ First.\n+ Second.\n+ Third.\n- -> on\n');
  const made = choose(
    long,
    Array.from({ length: 400 }, (_, at) => at % 3),
  );
  expect(replay(new Teller(long), made).steps).toHaveLength(401);
});
