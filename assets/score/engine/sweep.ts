import { rate, type Signal } from './signal.ts';

/** A band-pass whose centre moves: a state-variable filter, steady while its pitch changes. */
export const sweptBand = (x: Signal, hertzAt: (t: number) => number, q: number): Signal => {
  const y = new Float64Array(x.length);
  const damping = 1 / q;
  let s1 = 0;
  let s2 = 0;
  for (let i = 0; i < y.length; i++) {
    const g = Math.tan((Math.PI * Math.min(rate * 0.45, hertzAt(i / rate))) / rate);
    const v3 = (x[i] as number) - s2;
    const v1 = (s1 + g * v3) / (1 + g * (g + damping));
    const v2 = s2 + g * v1;
    s1 = 2 * v1 - s1;
    s2 = 2 * v2 - s2;
    y[i] = v1 * damping;
  }
  return y;
};
