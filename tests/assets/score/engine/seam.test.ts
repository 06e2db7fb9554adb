import { expect, test } from 'vitest';
import { bestLoop, mismatch, padded } from '../../../../assets/score/engine/seam.ts';
import { lay, rate, sounded, turn } from '../../../../assets/score/engine/signal.ts';
import { asStereo } from '../../../../assets/score/engine/stereo.ts';

const round = sounded(2, t => Math.sin(turn * 3.5 * t) + 0.3 * Math.sin(turn * 440 * t));

test('a padded loop is its last quarter second, itself, its first quarter second', () => {
  const { left } = padded(asStereo(round));
  expect(left.length).toBe(2.5 * rate);
  expect(left[0]).toBe(round[1.75 * rate]);
  expect(left[0.25 * rate]).toBe(round[0]);
  expect(left.at(-1)).toBe(round[0.25 * rate - 1]);
});

test('any stretch as long as the loop goes round, so a padded loop meets itself wherever it is cut', () => {
  const { left } = padded(asStereo(round));
  for (const start of [0.06, 0.2, 0.33, 0.44]) expect(mismatch(left, start, 2)).toBeLessThan(1e-9);
});

test('the loop is cut where the decoded file is not damaged', () => {
  const { left } = padded(asStereo(round));
  const damage = sounded(0.3, t => 0.4 * Math.sin(turn * 150 * t));
  lay(left, damage, 1, 0.02 * rate);
  const loop = bestLoop([asStereo(left)], 2);
  expect(loop.start).toBeGreaterThan(0.31);
  expect(loop.length).toBe(2);
});
