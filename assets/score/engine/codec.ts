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
  bed: { opus: 64, aac: 96, channels: 2 },
  piano: { opus: 80, aac: 112, channels: 2 },
  strings: { opus: 64, aac: 96, channels: 2 },
  cello: { opus: 48, aac: 72, channels: 1 },
  pad: { opus: 48, aac: 72, channels: 2 },
  hiss: { opus: 32, aac: 48, channels: 1 },
  cassette: { opus: 48, aac: 72, channels: 1 },
  sound: { opus: 64, aac: 96, channels: 1 },
} as const satisfies Record<string, Quality>;

export type QualityName = keyof typeof qualities;

export const extensions = ['opus', 'm4a'] as const;
export type Extension = (typeof extensions)[number];

const ffmpeg = (...words: readonly string[]): Buffer =>
  execFileSync('ffmpeg', ['-v', 'error', '-y', ...words], { maxBuffer: 2 ** 30 });

/** The same sound in both formats, without a word about who or what wrote them. */
export const encode = (wav: string, file: string, { opus, aac }: Quality): void => {
  const bare = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'];
  ffmpeg('-i', wav, '-c:a', 'libopus', '-b:a', `${opus}k`, ...bare, `${file}.opus`);
  ffmpeg('-i', wav, '-c:a', 'aac', '-b:a', `${aac}k`, ...bare, '-movflags', '+faststart', `${file}.m4a`);
};

/** The sound as a browser will hear it: decoded, at 48 kHz, both ears. */
export const decode = (file: string): Stereo => {
  const bytes = ffmpeg('-i', file, '-f', 'f32le', '-ac', '2', '-ar', '48000', '-');
  const ear = (side: number): Signal =>
    Float64Array.from({ length: bytes.length / 8 }, (_, i) => bytes.readFloatLE(i * 8 + side * 4));
  return { left: ear(0), right: ear(1) };
};
