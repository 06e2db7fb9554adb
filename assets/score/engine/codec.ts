import { execFileSync } from 'node:child_process';
import type { Signal } from './signal.ts';
import type { Stereo } from './stereo.ts';

/** Kilobits a second in each format; one channel or two. */
export interface Quality {
  readonly opus: number;
  readonly aac: number;
  readonly channels: 1 | 2;
}

export const qualities = {
  bed: { opus: 48, aac: 72, channels: 2 },
  cue: { opus: 48, aac: 72, channels: 2 },
  piano: { opus: 64, aac: 96, channels: 2 },
  strings: { opus: 48, aac: 80, channels: 2 },
  cello: { opus: 40, aac: 64, channels: 1 },
  pad: { opus: 40, aac: 64, channels: 2 },
  hiss: { opus: 24, aac: 40, channels: 1 },
  cassette: { opus: 40, aac: 64, channels: 1 },
  sound: { opus: 48, aac: 72, channels: 1 },
} as const satisfies Record<string, Quality>;

export type QualityName = keyof typeof qualities;

export const extensions = ['opus', 'm4a'] as const;
export type Extension = (typeof extensions)[number];

const ffmpeg = (...words: readonly string[]): Buffer =>
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...words], { maxBuffer: 2 ** 30 });

/** The same sound in both formats, without a word about who or what wrote them. */
export const encode = (wav: string, file: string, { opus, aac }: Quality): void => {
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  ffmpeg('-i', wav, '-c:a', 'libopus', '-b:a', `${opus}k`, '-vbr', 'constrained', ...bare, `${file}.opus`);
  ffmpeg('-i', wav, '-c:a', 'aac', '-b:a', `${aac}k`, ...bare, '-movflags', '+faststart', `${file}.m4a`);
};

/** The sound as a browser will hear it: decoded, at 48 kHz. One channel comes out of both speakers, undiminished. */
export const decode = (file: string, { channels }: Quality): Stereo => {
  const bytes = ffmpeg('-i', file, '-f', 'f32le', '-ac', `${channels}`, '-ar', '48000', '-');
  const frame = channels * 4;
  const ear = (side: number): Signal =>
    Float64Array.from({ length: bytes.length / frame }, (_, i) => bytes.readFloatLE(i * frame + side * 4));
  const left = ear(0);
  return { left, right: channels === 1 ? left : ear(1) };
};
