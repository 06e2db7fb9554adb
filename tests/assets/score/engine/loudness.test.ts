import { describe, expect, test } from 'vitest';
import { loudness } from '../../../../assets/score/engine/loudness.ts';
import { gain, type Signal, silence, sounded, turn } from '../../../../assets/score/engine/signal.ts';
import { asStereo } from '../../../../assets/score/engine/stereo.ts';
import { strip } from '../../../../assets/score/engine/strip.ts';
import { truePeak } from '../../../../assets/score/engine/true-peak.ts';

const tone = (decibels: number, seconds = 4): Signal =>
  sounded(seconds, t => gain(decibels) * Math.sin(turn * 997 * t));

describe('loudness', () => {
  test('is -23 LUFS for a 1 kHz tone of -23 dBFS from both speakers, as the standard has it', () => {
    expect(loudness(asStereo(tone(-23))).integrated).toBeCloseTo(-23, 1);
  });

  test('does not count the pauses', () => {
    const broken = strip([0, tone(-23), 1], [4, silence(8), 1], [12, tone(-23), 1]);
    expect(loudness(asStereo(broken)).integrated).toBeCloseTo(-23, 0);
  });

  test('of a moment is that of its loudest 400 ms', () => {
    const risen = strip([0, tone(-30), 1], [4, tone(-18, 1), 1]);
    expect(loudness(asStereo(risen)).momentary).toBeCloseTo(-18, 1);
  });
});

test('a true peak is found between the samples', () => {
  // A quarter of the sampling rate, taken at 45 degrees: every sample is 3 dB below the wave.
  const wave = sounded(0.1, (_, i) => Math.sin((turn * i) / 4 + turn / 8));
  expect(truePeak(asStereo(wave))).toBeGreaterThan(-0.2);
  expect(truePeak(asStereo(wave))).toBeLessThan(0.3);
});
