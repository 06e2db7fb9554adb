import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { midi } from './midi.ts';
import type { Part } from './part.ts';
import type { Random } from './random.ts';
import { samplesIn } from './signal.ts';
import type { Stereo } from './stereo.ts';
import { secondOf, type Tempo } from './tempo.ts';
import { readWav } from './wav.ts';

const usual = '/usr/share/sounds/sf2/MuseScore_General_Full.sf2';

/** Where the sampled instruments are. Throws, naming what to install, when they are not. */
export const soundFont = (): string => {
  const file = process.env.TIDELINE_SOUNDFONT ?? usual;
  if (existsSync(file)) return file;
  throw new Error(
    `no sound font at ${file}: install fluidsynth and musescore-general-soundfont-lossless, ` +
      'or set TIDELINE_SOUNDFONT to a MuseScore_General_Full.sf2',
  );
};

/** How long the last notes may ring. */
const ringing = 8;

/** A part as FluidSynth plays it, dry, from its first beat until `lastBeat` has rung out. */
export const played = (part: Part, tempo: Tempo, lastBeat: number, random: Random): Stereo => {
  const folder = mkdtempSync(join(tmpdir(), 'tideline-'));
  const [score, sound] = [join(folder, 'part.mid'), join(folder, 'part.wav')];
  try {
    writeFileSync(score, midi(part, tempo, lastBeat + ringing, random));
    const plain = ['-R', '0', '-C', '0', '-g', '0.5', '-O', 's24', '-r', '48000', '-T', 'wav'];
    const options = ['synth.polyphony=512', 'synth.midi-bank-select=gs', 'synth.dynamic-sample-loading=1'];
    const words = [
      '-ni',
      '-q',
      '-F',
      sound,
      ...plain,
      ...options.flatMap(o => ['-o', o]),
      soundFont(),
      score,
    ];
    execFileSync('fluidsynth', words, { stdio: 'ignore' });
    return trimmed(readWav(sound), samplesIn(secondOf(tempo)(lastBeat) + ringing));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Every part of a piece the same length, whenever the synthesizer chose to stop. */
const trimmed = ({ left, right }: Stereo, length: number): Stereo => {
  const ear = (x: Float64Array) => {
    const y = new Float64Array(length);
    y.set(x.subarray(0, length));
    return y;
  };
  return { left: ear(left), right: ear(right) };
};
