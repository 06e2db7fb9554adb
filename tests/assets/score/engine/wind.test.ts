import { expect, test } from 'vitest';
import { random } from '../../../../assets/score/engine/random.ts';
import { rms } from '../../../../assets/score/engine/signal.ts';
import { wind } from '../../../../assets/score/engine/wind.ts';

const band = { hertz: 200, q: 0.7, answers: 0.5, decibels: 0 };
const { sound } = wind(random(6), { seconds: 6, corner: 0.1, travel: 0.5, alike: 0.3, bands: [band] });

test('the wind ends as it begins', () => {
  for (const side of [sound.left, sound.right]) {
    const steps = side.map((x, i) => x - (side[i - 1] ?? x));
    const seam = Math.abs((side[0] as number) - (side.at(-1) as number));
    expect(seam).toBeLessThan(5 * rms(steps));
  }
});

test('the two ears hear related wind, not the same', () => {
  const together = sound.left.reduce((sum, x, i) => sum + x * (sound.right[i] as number), 0);
  const alike = together / (sound.left.length * rms(sound.left) * rms(sound.right));
  expect(alike).toBeGreaterThan(0.1);
  expect(alike).toBeLessThan(0.7);
});
