import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editionOf } from '../../../tools/compile/edition.ts';

test('an edition is four letters that can’t be mistaken for one another', () => {
  fc.assert(fc.property(fc.string(), text => /^[0-9A-HJKMNP-TV-Z]{4}$/.test(editionOf(text))));
});

test('an edition is the first 20 bits of the SHA-256 of the story', () => {
  // SHA-256 of nothing begins with e3b0c: 11100 01110 11000 01100.
  expect(editionOf('')).toBe('WERC');
});
