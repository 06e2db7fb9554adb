import { describe, expect, test } from 'vitest';
import * as node from '../../assets/paint/lit.ts';
import { treatments } from '../../src/design/treatments.ts';
import { dried } from '../../src/stage/blend.ts';
import { broad, ebb, lightAt, litBy, palest } from '../../src/stage/lit.ts';
import type { Drawn } from '../../src/stage/plan.ts';

const passages = {
  sky: { x: 100, y: 0, width: 1400, height: 400 },
  kathy: { x: 700, y: 600, width: 100, height: 200 },
  mud: { x: 0, y: 600, width: 1600, height: 300 },
};
const picture = { width: 1600, height: 900, passages };
const told = (name: string, progress = 1, treatment = treatments.told): Drawn => ({
  name,
  progress,
  treatment,
});
const light = (x: number, y: number, ...drawn: Drawn[]) => lightAt(litBy(drawn, picture), x, y);

test('on bare paper there is no light', () => {
  expect(light(800, 200)).toBe(0);
  expect(light(800, 200, told('sky', 0))).toBe(0);
  expect(light(800, 200, told('sky', 1, treatments.untold))).toBe(0);
});

test('the light comes with the wash of the first passage, and is then full', () => {
  expect(light(800, 200, told('sky', 0.5))).toBeCloseTo(0.25);
  expect(light(800, 200, told('sky'))).toBe(1);
  expect(light(800, 200, told('sky'), told('kathy', 0.1))).toBe(1);
});

test('it ebbs away beyond what has been painted', () => {
  expect(light(800, 400 + ebb / 2, told('sky'))).toBeCloseTo(0.5);
  expect(light(800, 400 + ebb, told('sky'))).toBe(0);
});

test('what is small stands in the light that is there, and has some if there is none', () => {
  expect(light(750, 750, told('sky'), told('kathy'))).toBe(0);
  expect(light(750, 750, told('kathy'))).toBe(1);
});

test('it spreads as the next place comes', () => {
  const [before, between, after] = [0, 0.5, 1].map(come => light(750, 600, told('sky'), told('mud', come)));
  expect(before).toBe(0);
  expect(between).toBeGreaterThan(0);
  expect(between).toBeLessThan(1);
  expect(after).toBe(1);
});

test.each(['told', 'held', 'faced', 'released', 'amended'] as const)('it is full over what is %s', way => {
  expect(light(800, 200, told('sky', 1, treatments[way]))).toBe(1);
});

test('it goes with a picture that dries', () => {
  const left = [0, 0.5, 0.8, 0.95, 1].map(at => light(800, 200, told('sky', 1, dried(treatments.told, at))));
  expect(left).toEqual([...left].sort((a, b) => b - a));
  expect(left[0]).toBe(1);
  expect(left.at(-1)).toBe(0);
});

test('a passage that is nowhere in the picture brings none', () => {
  expect(light(800, 200, told('madame'))).toBe(0);
});

describe('the painter', () => {
  test('goes by the same numbers', () => {
    expect({ broad: node.broad, ebb: node.ebb, palest: node.palest }).toEqual({ broad, ebb, palest });
  });

  test('sees the same light', () => {
    const drawn = [
      told('kathy', 0.7, treatments.released),
      told('sky', 0.6, treatments.amended),
      told('mud'),
    ];
    const shown = drawn.map(one => ({ ...one, passage: passages[one.name as keyof typeof passages] }));
    const lit = node.litBy(shown, picture);
    expect(lit).toEqual(litBy(drawn, picture));
    for (const [x, y] of [
      [50, 450],
      [750, 650],
      [1590, 890],
    ] as const)
      expect(node.lightAt(lit, x, y)).toBeCloseTo(lightAt(litBy(drawn, picture), x, y), 12);
  });
});
