import { describe, expect, test } from 'vitest';
import { Resolution } from '../../src/stage/resolution.ts';

const frames = (resolution: Resolution, seconds: number, count: number) =>
  Array.from({ length: count }, () => resolution.frame(seconds)).includes(true);

test('follows the screen, and no finer than the grain', () => {
  expect(new Resolution(1, false).value).toBe(1);
  expect(new Resolution(3, false).value).toBe(1.5);
});

test('is coarse from the start where pixels are drawn by the processor', () => {
  expect(new Resolution(2, true).value).toBe(0.75);
  expect(new Resolution(2, true).poor).toBe(true);
});

describe('slow frames', () => {
  test('make it coarser, step by step, until it can be no coarser', () => {
    const resolution = new Resolution(2, false);
    const values = [1, 2, 3, 4].map(() => {
      frames(resolution, 0.1, 8);
      return resolution.value;
    });
    expect(values).toEqual([1, 0.75, 0.5, 0.5]);
  });

  test('must come many in a row', () => {
    const resolution = new Resolution(2, false);
    for (let i = 0; i < 10; i++) {
      expect(frames(resolution, 0.1, 7)).toBe(false);
      expect(frames(resolution, 0.016, 1)).toBe(false);
    }
  });

  test('are not the pauses of a page that was hidden', () => {
    expect(frames(new Resolution(2, false), 5, 40)).toBe(false);
  });
});
