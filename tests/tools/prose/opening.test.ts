import { expect, test } from 'vitest';
import { alike, openings } from '../../../tools/prose/opening.ts';
import { written } from './written.ts';

const lines = (text: string) => alike(written(text)).map(({ line }) => line);

test('three sentences in a row that begin with the same word are told once', () => {
  expect(lines('I sat. I stood. I lay. I slept.')).toEqual([6]);
  expect(lines('I sat. I stood. He lay. I slept.')).toEqual([]);
});

test('a row goes on from paragraph to paragraph, and from an option to what follows it', () => {
  expect(lines('I sat.\n“I stood.”\nI lay.')).toEqual([8]);
  expect(lines('He.\n* I sat.\n  I stood. I lay.\n* No.\n- He.')).toEqual([8]);
});

test('a row ends at an option and at a gather', () => {
  expect(lines('I sat. I stood.\n* I lay.\n* No.\n- I slept. I woke.')).toEqual([]);
});

test('a row inside one branch counts, and one that two branches would make does not', () => {
  expect(lines('He sat. {x:I sat. I stood. I lay.|No.}')).toEqual([6]);
  expect(lines('I sat. {x:I stood.|I lay.} He went.')).toEqual([]);
});

test('the commonest openings are counted by three words', () => {
  expect(openings(written('There was a dog. There was a cat. {x:No.|It was so.}'), 5)).toEqual([
    { words: 'there was a', times: 2 },
  ]);
});
