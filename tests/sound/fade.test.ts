import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gainAt, linesOf } from '../../src/sound/fade.ts';

const coming = { from: 0, to: 1, start: 10, seconds: 4 };
const going = { ...coming, from: 1, to: 0 };
const moment = fc.double({ min: 9, max: 15, noNaN: true });

test('a fade stands before it starts and rests where it was going', () => {
  expect(gainAt(coming, 9)).toBe(0);
  expect(gainAt(coming, 14)).toBe(1);
  expect(gainAt(going, 99)).toBe(0);
});

test('what comes and what goes are together as loud as either alone', () => {
  fc.assert(
    fc.property(moment, time => {
      expect(gainAt(coming, time) ** 2 + gainAt(going, time) ** 2).toBeCloseTo(1, 9);
    }),
  );
});

test('so they are when they turn round half-way', () => {
  fc.assert(
    fc.property(moment, moment, (turn, time) => {
      const back = { start: turn, seconds: 4 };
      const one = { ...back, from: gainAt(coming, turn), to: 0 };
      const other = { ...back, from: gainAt(going, turn), to: 1 };
      expect(gainAt(one, time) ** 2 + gainAt(other, time) ** 2).toBeCloseTo(1, 9);
    }),
  );
});

test('a fade turned round goes on from where it was', () => {
  const turned = { from: gainAt(coming, 11.3), to: 0, start: 11.3, seconds: 6 };
  expect(gainAt(turned, 11.3)).toBeCloseTo(gainAt(coming, 11.3), 12);
});

test('drawn as lines it ends exactly, in time and gain, and takes no step louder than a click', () => {
  const lines = linesOf(coming, 48);
  expect(lines.at(-1)).toEqual({ time: 14, gain: 1 });
  const steps = lines.map((line, index) => line.gain - (lines[index - 1]?.gain ?? 0));
  expect(Math.max(...steps)).toBeLessThan(0.05);
});

test('a fade of no length is simply there', () => {
  expect(gainAt({ from: 1, to: 0.2, start: 3, seconds: 0 }, 3)).toBe(0.2);
});
