import { expect, test } from 'vitest';
import {
  bandPass,
  filtered,
  filteredLoop,
  highPass,
  lowPass,
} from '../../../../assets/score/engine/filter.ts';
import { white } from '../../../../assets/score/engine/noise.ts';
import { random } from '../../../../assets/score/engine/random.ts';
import { rms, sounded, turn } from '../../../../assets/score/engine/signal.ts';

const twice = (x: Float64Array) =>
  Float64Array.from({ length: x.length * 2 }, (_, i) => x[i % x.length] as number);

test('a loop filtered round is what a filter makes of that loop once it has gone round', () => {
  const noise = white(0.5, random(4));
  const filters = [highPass(60), bandPass(300, 6)];
  const loop = filteredLoop(noise, ...filters);
  const long = filtered(twice(twice(noise)), ...filters).subarray(noise.length * 3);
  const apart = Math.max(...loop.map((x, i) => Math.abs(x - (long[i] as number))));
  expect(apart).toBeLessThan(1e-9);
});

test('filtered as something that begins, the same noise would jump at the seam', () => {
  const noise = white(0.5, random(4));
  const begun = filtered(noise, lowPass(30));
  const loop = filteredLoop(noise, lowPass(30));
  expect(Math.abs((begun[0] as number) - (begun.at(-1) as number))).toBeGreaterThan(
    20 * Math.abs((loop[0] as number) - (loop.at(-1) as number)),
  );
});

test('a low-pass leaves what lies below it and takes what lies two octaves above it', () => {
  const tone = (hertz: number) =>
    filteredLoop(
      sounded(1, t => Math.sin(turn * hertz * t)),
      lowPass(1000),
    );
  expect(rms(tone(100))).toBeCloseTo(Math.SQRT1_2, 3);
  expect(rms(tone(4000))).toBeLessThan(0.05);
});
