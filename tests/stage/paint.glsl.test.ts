import { expect, test } from 'vitest';
import * as painter from '../../assets/paint/treat.ts';
import * as stage from '../../src/stage/paint.glsl.ts';

test('the shader bleeds by the numbers of the painter', () => {
  const { timing, arrival, front, traced } = painter;
  expect({ ...stage }).toMatchObject({ timing, arrival, front, traced });
});

test('every number in the shaders is written as a float', () => {
  for (const source of [stage.bodySource, stage.paintSource, stage.groundSource])
    expect(source).not.toMatch(/NaN|undefined|[-+*/] \d+[^.\d]/);
});
