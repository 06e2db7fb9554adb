import { describe, expect, test } from 'vitest';
import { type Treatment, treatments } from '../../src/design/treatments.ts';
import { between, dried } from '../../src/stage/blend.ts';

test('halfway between two treatments, every number is halfway', () => {
  const half = between(treatments.told, treatments.faced, 0.5);
  expect(half.chroma).toBeCloseTo((1 + treatments.faced.chroma) / 2);
  expect(half.tint[0]).toBeCloseTo((1 + treatments.faced.tint[0]) / 2);
  expect(Object.keys(half).sort()).toEqual(Object.keys(treatments.told).sort());
});

test('a second drawing comes where it will stand, and does not slide there', () => {
  expect(between(treatments.held, treatments.amended, 0.1).ghostAt).toEqual(treatments.amended.ghostAt);
  expect(between(treatments.amended, treatments.held, 0.9).ghostAt).toEqual(treatments.amended.ghostAt);
});

describe.each(Object.entries<Treatment>(treatments))('%s', (_, treatment) => {
  test('dries to bare paper', () => {
    const paper = dried(treatment, 1);
    expect(paper).toMatchObject({ wash: 0, line: 0, ghost: 0, trace: 0, body: 0, tint: [1, 1, 1] });
  });

  test('dries from what it was', () => {
    expect(dried(treatment, 0)).toEqual(treatment);
  });
});
