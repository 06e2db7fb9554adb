import { expect, test } from 'vitest';
import { ranDown, starved } from '../../../../assets/score/engine/batteries.ts';
import { random } from '../../../../assets/score/engine/random.ts';
import { peak, rate, rms, sounded, turn } from '../../../../assets/score/engine/signal.ts';
import { failing } from '../../../../assets/score/pieces/shop-tape.ts';

const hertz = 500;
const tone = sounded(40, t => Math.sin(turn * hertz * t));
const drawn = ranDown(random(6), tone, failing);

/** How often it rises through nothing in a second. */
const pitchAt = (second: number): number => {
  const part = drawn.subarray(second * rate, (second + 1) * rate);
  return part.filter((s, i) => i > 0 && s >= 0 && (part[i - 1] as number) < 0).length;
};

test('on failing batteries a song is most of an octave too deep, deeper later, and wavers between', () => {
  expect(pitchAt(5) / hertz).toBeGreaterThan(0.55);
  expect(pitchAt(5) / hertz).toBeLessThan(0.68);
  expect(pitchAt(30)).toBeGreaterThan(pitchAt(21));
  expect(pitchAt(47)).toBeLessThan(pitchAt(30) - 30);
});

test('it begins from a standstill and stops by itself', () => {
  expect(peak(drawn.subarray(0, 100))).toBeLessThan(0.01);
  expect(rms(drawn.subarray(20 * rate, 21 * rate))).toBeGreaterThan(0.6);
  expect(peak(drawn.subarray(drawn.length - rate / 10))).toBeLessThan(0.05);
});

test('an amplifier that is starved flattens one half of the wave more than the other', () => {
  const bent = starved(tone.subarray(0, rate), 8).subarray(rate / 2);
  expect(Math.max(...bent)).toBeLessThan(0.8);
  expect(rms(bent) / peak(bent)).toBeGreaterThan(Math.SQRT1_2);
});
