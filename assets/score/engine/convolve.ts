import { transform } from './fourier.ts';
import type { Signal } from './signal.ts';

/** A loop stays as long as it was and its tail comes round again; a thing that ends gets its tail appended. */
export type Ends = 'loop' | 'once';

/** Every sample of `x` rings out as `answer` does. Overlap and add, block by block. */
export const convolve = (x: Signal, answer: Signal, ends: Ends): Signal => {
  let size = 1 << 15;
  while (size < answer.length * 2) size <<= 1;
  const block = size - answer.length + 1;
  const room = { real: new Float64Array(size), imaginary: new Float64Array(size) };
  room.real.set(answer);
  transform(room, -1);
  const y = new Float64Array(ends === 'loop' ? x.length : x.length + answer.length - 1);
  for (let start = 0; start < x.length; start += block) {
    const part = { real: new Float64Array(size), imaginary: new Float64Array(size) };
    const piece = x.subarray(start, start + block);
    part.real.set(piece);
    transform(part, -1);
    multiply(part, room);
    transform(part, 1);
    for (let i = 0; i < piece.length + answer.length - 1; i++) {
      const where = ends === 'loop' ? (start + i) % y.length : start + i;
      y[where] = (y[where] as number) + (part.real[i] as number);
    }
  }
  return y;
};

const multiply = (into: Parameters<typeof transform>[0], by: Parameters<typeof transform>[0]): void => {
  for (let i = 0; i < into.real.length; i++) {
    const [a, b] = [into.real[i] as number, into.imaginary[i] as number];
    const [c, d] = [by.real[i] as number, by.imaginary[i] as number];
    into.real[i] = a * c - b * d;
    into.imaginary[i] = a * d + b * c;
  }
};
