import { afterEach, expect, test, vi } from 'vitest';
import { soundFont } from '../../../../assets/score/engine/synthesizer.ts';

afterEach(() => vi.unstubAllEnvs());

test('where there is no sound font, it says what to install and what else to set', () => {
  vi.stubEnv('TIDELINE_SOUNDFONT', '/nowhere/at/all.sf2');
  expect(soundFont).toThrow(/musescore-general-soundfont-lossless/);
  expect(soundFont).toThrow(/TIDELINE_SOUNDFONT/);
});
