import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix } from '../../src/sound/mix.ts';
import { emptyLedger, type Ledger, type Way } from '../../src/story/ledger.ts';

const kept = (...ways: Way[]): Ledger => ({
  ...emptyLedger,
  seams: Object.fromEntries(
    ways.map((way, index) => [`seam${index}`, { way, words: '', amendment: undefined }]),
  ),
});
const many = (way: Way, count: number): Way[] => Array.from({ length: count }, () => way);

test('a telling that has kept nothing yet hears the theme warm and whole', () => {
  expect(mix(emptyLedger, 'theme')).toEqual({ piano: 1, cello: 0, strings: 1, pad: 1, hiss: 0 });
});

test('one thing let go does not empty the theme', () => {
  const gains = mix(kept('released'), 'theme');
  expect(gains.strings).toBeGreaterThan(0.9);
  expect(gains.hiss).toBeLessThan(0.7);
});

test('letting go thins the theme to a piano and hiss', () => {
  const gains = mix(kept(...many('released', 20)), 'theme');
  expect(gains.piano).toBe(1);
  expect(gains.strings).toBeLessThan(0.1);
  expect(gains.hiss).toBe(1);
});

test('facing things gives the theme its cello', () => {
  const gains = mix(kept(...many('faced', 8), 'held', 'held'), 'theme');
  expect(gains.cello).toBe(1);
  expect(gains.hiss).toBe(0);
});

test('keeping one thing more a way never makes the stem of that way quieter', () => {
  const ways = fc.array(fc.constantFrom<Way>('held', 'faced', 'released'), { maxLength: 40 });
  const stems = { held: 'strings', faced: 'cello', released: 'hiss' } as const;
  fc.assert(
    fc.property(ways, fc.constantFrom<Way>('held', 'faced', 'released'), (before, way) => {
      const stem = stems[way];
      const quiet = mix(kept(...before), 'theme')[stem] ?? Number.NaN;
      const loud = mix(kept(...before, way), 'theme')[stem] ?? Number.NaN;
      expect(loud).toBeGreaterThanOrEqual(quiet);
      expect(loud).toBeLessThanOrEqual(1);
    }),
  );
});

test('music of one stem does not listen to the ledger, and no music has no stems', () => {
  expect(mix(kept(...many('released', 9)), 'the-tape')).toEqual({ tape: 1 });
  expect(mix(emptyLedger, 'none')).toEqual({});
});
