import { expect, test } from 'vitest';
import { arrivalAt } from '../../src/reader/arrival.ts';
import { emptyLedger } from '../../src/story/ledger.ts';
import type { Step } from '../../src/story/step.ts';

const step = (): Step => ({ lines: [], choices: [], notes: [], knot: '', ledger: emptyLedger });
const [one, two, three] = [step(), step(), step()];

test('the first step of a telling comes on by itself', () => {
  expect(arrivalAt([], [one])).toBe('on');
});

test('one more step after those that stand is the story going on', () => {
  expect(arrivalAt([one, two], [one, two, three])).toBe('on');
});

test('fewer steps, several at once, or other ones are elsewhere', () => {
  expect(arrivalAt([one, two], [one])).toBe('elsewhere');
  expect(arrivalAt([], [one, two])).toBe('elsewhere');
  expect(arrivalAt([one], [two, three])).toBe('elsewhere');
  expect(arrivalAt([one, two], [one, three])).toBe('elsewhere');
});

test('the same steps written again change nothing', () => {
  expect(arrivalAt([one, two], [one, two])).toBe('same');
});
