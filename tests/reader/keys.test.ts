import { expect, test } from 'vitest';
import { meaningOf, type Press, type Standing } from '../../src/reader/keys.ts';

const page: Press = { key: '', shift: false, modified: false, repeated: false, on: 'page' };
const pause: Standing = {
  choices: 1,
  inView: true,
  focused: undefined,
  back: true,
  forward: true,
  singleKeys: true,
};
const three: Standing = { ...pause, choices: 3 };
const press = (key: string, standing: Standing, more: Partial<Press> = {}) =>
  meaningOf({ ...page, key, ...more }, standing);
const choose = (index: number) => ({ kind: 'answer', answer: { kind: 'choose', index } });

test('where the story only pauses, Space, Enter, Right and Down go on', () => {
  for (const key of [' ', 'Enter', 'ArrowRight', 'ArrowDown']) expect(press(key, pause)).toEqual(choose(0));
});

test('words below the fold come first: nothing goes on until the end of them is in view', () => {
  const below = { ...pause, inView: false };
  for (const key of [' ', 'ArrowDown']) expect(press(key, below)).toEqual({ kind: 'none' });
  for (const key of ['Enter', 'ArrowRight']) expect(press(key, below)).toEqual({ kind: 'scroll' });
});

test('a key held down does not run through the story', () => {
  expect(press(' ', pause, { repeated: true })).toEqual({ kind: 'still' });
  expect(press('1', three, { repeated: true })).toEqual({ kind: 'none' });
});

test('Space never decides, and does not scroll the frame round the page', () => {
  expect(press(' ', three)).toEqual({ kind: 'still' });
});

test('Space and Enter press the button that has the focus', () => {
  for (const key of [' ', 'Enter']) expect(press(key, three, { on: 'control' })).toEqual({ kind: 'none' });
});

test('a digit says the choice of that number, when there is one', () => {
  expect(press('3', three)).toEqual(choose(2));
  expect(press('4', three)).toEqual({ kind: 'none' });
  expect(press('0', three)).toEqual({ kind: 'none' });
});

test('B and Backspace go back, F goes forward, where there is anything to go to', () => {
  for (const key of ['b', 'B', 'Backspace'])
    expect(press(key, three)).toEqual({ kind: 'answer', answer: { kind: 'back' } });
  expect(press('f', three)).toEqual({ kind: 'answer', answer: { kind: 'forward' } });
  expect(press('b', { ...three, back: false })).toEqual({ kind: 'none' });
  expect(press('f', { ...three, forward: false })).toEqual({ kind: 'none' });
});

test('single keys can be turned off, and Space and the arrows stay', () => {
  const off = { ...pause, singleKeys: false };
  for (const key of ['1', 'b', 'Backspace', 'f']) expect(press(key, off)).toEqual({ kind: 'none' });
  expect(press(' ', off)).toEqual(choose(0));
});

test('the arrows walk among the choices and stop at either end', () => {
  expect(press('ArrowDown', three)).toEqual({ kind: 'focus', choice: 0 });
  expect(press('ArrowDown', { ...three, focused: 1 }, { on: 'control' })).toEqual({
    kind: 'focus',
    choice: 2,
  });
  expect(press('ArrowDown', { ...three, focused: 2 }, { on: 'control' })).toEqual({
    kind: 'focus',
    choice: 2,
  });
  expect(press('ArrowUp', { ...three, focused: 0 }, { on: 'control' })).toEqual({ kind: 'focus', choice: 0 });
  expect(press('ArrowUp', three)).toEqual({ kind: 'none' });
});

test('keys with Control, Alt or the system key, and keys in a field, are left alone', () => {
  for (const key of ['1', 'b', ' ', 'ArrowRight']) {
    expect(press(key, pause, { modified: true })).toEqual({ kind: 'none' });
    expect(press(key, pause, { on: 'field' })).toEqual({ kind: 'none' });
  }
});
