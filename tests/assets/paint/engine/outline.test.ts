import { expect, test } from 'vitest';
import { polygons, trace } from '../../../../assets/paint/engine/outline.ts';
import { Sheet } from '../../../../assets/paint/engine/sheet.ts';

test('a trace is read off the page point by point, halves and minus signs and all', () => {
  expect(trace('12,-3.5 40,8')).toEqual([
    [12, -3.5],
    [40, 8],
  ]);
});

test('every outline of a wash is laid, not the last alone', () => {
  const sheet = new Sheet(320);
  const cover = sheet.mask(
    polygons([trace('100,100 400,100 400,400 100,400'), trace('900,100 1200,100 1200,400')]),
  );
  const at = (x: number, y: number): number => cover[(y / 5) * 320 + x / 5] as number;
  expect(at(250, 250)).toBe(1);
  expect(at(1100, 200)).toBe(1);
  expect(at(650, 250)).toBe(0);
});
