import { expect, test } from 'vitest';
import { random } from '../../../../assets/score/engine/random.ts';
import { room } from '../../../../assets/score/engine/room.ts';
import { rms, samplesIn } from '../../../../assets/score/engine/signal.ts';

const hall = room(random(9), {
  rings: [1, 1, 1, 1],
  before: 0.02,
  echoes: { count: 0, within: 0.05, times: 0 },
});
const around = (t: number) => rms(hall.left.subarray(samplesIn(t - 0.05), samplesIn(t + 0.05)));

test('a room rings for as long as it is said to: 60 dB in its time, 30 in half of it', () => {
  const fallen = 20 * Math.log10(around(0.2) / around(0.7));
  expect(fallen).toBeGreaterThan(27);
  expect(fallen).toBeLessThan(33);
});

test('a room is silent until its first answer', () => {
  expect(rms(hall.left.subarray(0, samplesIn(0.019)))).toBe(0);
});
