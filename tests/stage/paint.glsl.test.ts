import { expect, test } from 'vitest';
import * as bleed from '../../assets/paint/bleed.ts';
import * as treat from '../../assets/paint/treat.ts';
import {
  arrival,
  bodySource,
  front,
  groundSource,
  paintSource,
  timing,
  traced,
} from '../../src/stage/paint.glsl.ts';

test('the shader bleeds by the numbers of the painter', () => {
  const { timing: t, arrival: a, front: f } = bleed;
  expect({ timing, arrival, front, traced }).toEqual({
    timing: t,
    arrival: a,
    front: f,
    traced: treat.traced,
  });
});

test('every number in the shaders is written as a float', () => {
  for (const source of [bodySource, paintSource, groundSource])
    expect(source).not.toMatch(/NaN|undefined|[-+*/] \d+[^.\d]/);
});
