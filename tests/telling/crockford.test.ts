import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closing, lettersOf, meant, numberOf, seal, worth } from '../../src/telling/crockford.ts';

const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const row = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 15 });

test('every number comes back from its letters', () => {
  fc.assert(fc.property(fc.bigInt(0n, 2n ** 400n), number => numberOf(lettersOf(number, 0)) === number));
  expect(lettersOf(5n, 4)).toBe('0005');
});

test('what looks alike is one letter, and what can’t be meant is none', () => {
  expect(meant('oOiIlL')).toBe('001111');
  expect(['U', 'u', '*', 'é', '😀', ''].map(worth)).toEqual([-1, -1, -1, -1, -1, -1]);
});

test('a line closes rightly in one seat only', () => {
  fc.assert(
    fc.property(
      row,
      line => new Set(Array.from({ length: 32 }, (_, seat) => closing(line, seat))).size === 32,
    ),
  );
});

test('the seal changes with every letter', () => {
  fc.assert(
    fc.property(row, fc.nat(14), fc.constantFrom(...letters), (line, at, letter) => {
      const other = line.slice(0, at % line.length) + letter + line.slice((at % line.length) + 1);
      expect(seal(other) === seal(line)).toBe(other === line);
    }),
    { seed: 1 },
  );
});
