import { expect, test } from 'vitest';
import { byBed, stops } from '../../../../../assets/paint/pictures/ward/view.ts';

test('the edge of the bed towards her chair is the nearer one', () => {
  expect(byBed(0.5, 1, 0)[1]).toBeGreaterThan(byBed(0.5, -1, 0)[1]);
});

test('the foot of the bed is nearer than its head', () => {
  expect(byBed(1, 0, 0)[1]).toBeGreaterThan(byBed(0, 0, 0)[1]);
});

test('paint stops on the far side of a place, and goes on well within it', () => {
  for (const y of [200, 400, 600]) {
    expect(stops(300, 100, y)).toBe(0);
    expect(stops(300, 500, y)).toBe(1);
  }
});
