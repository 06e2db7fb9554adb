import { expect, test } from 'vitest';
import { written } from './written.ts';

const readings = (text: string) =>
  written(text).map(paragraph => paragraph.readings.map(reading => reading.text.trim()));

test('a paragraph has its file, its line and its words, without cues and logic', () => {
  const [one, two] = written('# picture: car\nOne two. # hear: slap\n~ x = held\nThree.');
  expect(one).toMatchObject({ memory: 'main', file: 'story/main.ink', line: 7, words: 2, option: false });
  expect(two).toMatchObject({ line: 9, words: 1 });
});

test('what depends on something has a reading for each way it can go', () => {
  expect(readings('One {x:two|three}, four.')).toEqual([['One two, four.', 'One three, four.']]);
  expect(readings('One{x:, two}.')).toEqual([['One, two.', 'One.']]);
  expect(readings('{&One|Two} {x:three|{y:four|five}}.')).toEqual([
    ['One three.', 'Two three.', 'One four.', 'One five.'],
  ]);
});

test('the branches of a block are paragraphs of their own, and glue joins them to what comes after', () => {
  expect(readings('{x:\n- held: One.\n- else: Two.\n}\nThree.')).toEqual([['One.', 'Two.'], ['Three.']]);
  expect(readings('{x:\n- held: One, <>\n- else: Two, <>\n}\nthree.')).toEqual([
    ['One, three.', 'Two, three.'],
  ]);
});

test('what the story puts in is none of her words', () => {
  const [paragraph] = written('I said {said("x")} once.');
  expect(paragraph?.words).toBe(3);
  expect(paragraph?.readings[0]?.text).toContain('\uFFFC');
});

test('an option is told from what follows, and what can’t be read straight after what', () => {
  const kinds = written('One.\nTwo.\n* Three.\n  Four.\n* {x} Five.\n- Six.').map(
    ({ option, straight, line }) => [line, option, straight],
  );
  expect(kinds).toEqual([
    [6, false, false],
    [7, false, true],
    [8, true, false],
    [9, false, true],
    [10, true, false],
    [11, false, false],
  ]);
});

test('options inside a condition are options', () => {
  const paragraphs = written('One.\n{\n- x:\n  * Two.\n    Three.\n    -> END\n}\n* Four.\n- Five.');
  expect(paragraphs.filter(({ option }) => option)).toHaveLength(2);
});
