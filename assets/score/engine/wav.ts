import { readFileSync, writeFileSync } from 'node:fs';
import { rate, type Signal } from './signal.ts';
import type { Stereo } from './stereo.ts';

const header = 44;
const whole = 0x7fffff;

/** Uncompressed sound on disk, 24 bits a sample; one channel or two. */
export const writeWav = (file: string, channels: readonly [Signal] | readonly [Signal, Signal]): void => {
  const length = channels[0].length;
  const frame = channels.length * 3;
  const bytes = Buffer.alloc(header + length * frame);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(header - 8 + length * frame, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(16, 16);
  bytes.writeUInt16LE(1, 20);
  bytes.writeUInt16LE(channels.length, 22);
  bytes.writeUInt32LE(rate, 24);
  bytes.writeUInt32LE(rate * frame, 28);
  bytes.writeUInt16LE(frame, 32);
  bytes.writeUInt16LE(24, 34);
  bytes.write('data', 36);
  bytes.writeUInt32LE(length * frame, 40);
  channels.forEach((channel, side) => {
    channel.forEach((sample, i) => {
      const value = Math.round(Math.max(-1, Math.min(1, sample)) * whole);
      bytes.writeIntLE(value, header + i * frame + side * 3, 3);
    });
  });
  writeFileSync(file, bytes);
};

/** Reads the 24-bit stereo files of the synthesizer: finds the data, trusts the rest. */
export const readWav = (file: string): Stereo => {
  const bytes = readFileSync(file);
  let at = 12;
  while (bytes.toString('latin1', at, at + 4) !== 'data') at += 8 + bytes.readUInt32LE(at + 4);
  const start = at + 8;
  const length = Math.floor(Math.min(bytes.readUInt32LE(at + 4), bytes.length - start) / 6);
  const ear = (side: number) =>
    Float64Array.from({ length }, (_, i) => bytes.readIntLE(start + i * 6 + side * 3, 3) / (whole + 1));
  return { left: ear(0), right: ear(1) };
};
