import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AmbienceDesign, ambiences, type Call } from '../../src/design/ambiences.ts';
import { mannerOf, restOf } from '../../src/sound/calls.ts';

const calls: readonly Call[] = Object.values(ambiences).flatMap((place: AmbienceDesign) => place.calls);
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

test('a call keeps to its shortest and longest rest', () => {
  fc.assert(
    fc.property(fc.constantFrom(...calls), chance, (call, given) => {
      const rest = restOf(call, () => given);
      expect(rest).toBeGreaterThanOrEqual(call.every[0]);
      expect(rest).toBeLessThanOrEqual(call.every[1]);
    }),
  );
});

test('a call is never louder than designed, nor far from its pitch, nor hard to one side', () => {
  fc.assert(
    fc.property(fc.constantFrom(...calls), fc.infiniteStream(chance), (call, stream) => {
      const manner = mannerOf(call, () => stream.next().value ?? 0);
      expect(manner.decibels).toBeLessThanOrEqual(call.decibels);
      expect(Math.abs(manner.rate - 1)).toBeLessThan(0.0301);
      expect(Math.abs(manner.pan)).toBeLessThan(0.601);
    }),
  );
});

test('two calls do not come alike', () => {
  const call = { sound: 'rook', every: [14, 45], decibels: -3 } as const;
  expect(mannerOf(call, () => 0.1)).not.toEqual(mannerOf(call, () => 0.7));
});
