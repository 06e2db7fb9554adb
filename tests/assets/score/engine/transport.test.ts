import { expect, test } from 'vitest';
import { leader } from '../../../../assets/score/engine/cassette.ts';
import { random } from '../../../../assets/score/engine/random.ts';
import { rate, sounded, turn } from '../../../../assets/score/engine/signal.ts';
import { speeds, transport } from '../../../../assets/score/engine/transport.ts';
import { unsteadiness } from '../../../../assets/score/pieces/the-tape.ts';

const spread = (values: Float64Array): number => {
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  return Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length) / mean;
};

test('the tape strays as a small machine does: enough to be heard, not enough to be sick', () => {
  const percent = 100 * spread(speeds(random(5), 20 * rate, unsteadiness));
  expect(percent).toBeGreaterThan(0.1);
  expect(percent).toBeLessThan(0.35);
});

test('music drawn past the head comes after the leader, a little longer than it was, and stops', () => {
  const music = sounded(3, t => Math.sin(turn * 400 * t));
  const played = transport(random(5), music, unsteadiness, leader);
  expect(played.length / rate).toBeCloseTo(3 + leader + 0.6, 1);
  expect(Math.max(...played.subarray(0, rate * 0.9))).toBe(0);
  expect(Math.max(...played.subarray(rate * 2, rate * 3))).toBeGreaterThan(0.95);
  expect(Math.abs(played.at(-1) as number)).toBeLessThan(1e-3);
});
