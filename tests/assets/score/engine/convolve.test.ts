import { expect, test } from 'vitest';
import { convolve } from '../../../../assets/score/engine/convolve.ts';
import { white } from '../../../../assets/score/engine/noise.ts';
import { random } from '../../../../assets/score/engine/random.ts';
import { silence } from '../../../../assets/score/engine/signal.ts';

const clapAt = (at: number, seconds = 1) => {
  const x = silence(seconds);
  x[at] = 1;
  return x;
};
const ring = white(0.25, random(3));

test('a clap in a room is the room', () => {
  const heard = convolve(clapAt(5), ring, 'once');
  for (let i = 0; i < ring.length; i++) expect(heard[i + 5]).toBeCloseTo(ring[i] as number, 9);
});

test('a clap at the end of a loop rings on at its beginning', () => {
  const clap = clapAt(0);
  const heard = convolve(clapAt(clap.length - 10), ring, 'loop');
  expect(heard.length).toBe(clap.length);
  expect(heard[100]).toBeCloseTo(ring[110] as number, 9);
});
