import { rate, type Signal, turn } from './signal.ts';

/** A second-order section: three weights of what comes in, two of what went out. */
export type Filter = readonly [in0: number, in1: number, in2: number, out1: number, out2: number];

const even = Math.SQRT1_2;

/** The well-known audio cookbook sections, each divided through by its first output weight. */
const section = (b0: number, b1: number, b2: number, a0: number, a1: number, a2: number): Filter => [
  b0 / a0,
  b1 / a0,
  b2 / a0,
  a1 / a0,
  a2 / a0,
];

const at = (hertz: number, q: number) => {
  const angle = (turn * hertz) / rate;
  return { cos: Math.cos(angle), alpha: Math.sin(angle) / (2 * q) };
};

export const lowPass = (hertz: number, q = even): Filter => {
  const { cos, alpha } = at(hertz, q);
  return section((1 - cos) / 2, 1 - cos, (1 - cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};

export const highPass = (hertz: number, q = even): Filter => {
  const { cos, alpha } = at(hertz, q);
  return section((1 + cos) / 2, -(1 + cos), (1 + cos) / 2, 1 + alpha, -2 * cos, 1 - alpha);
};

export const bandPass = (hertz: number, q = even): Filter => {
  const { cos, alpha } = at(hertz, q);
  return section(alpha, 0, -alpha, 1 + alpha, -2 * cos, 1 - alpha);
};

export const notch = (hertz: number, q = even): Filter => {
  const { cos, alpha } = at(hertz, q);
  return section(1, -2 * cos, 1, 1 + alpha, -2 * cos, 1 - alpha);
};

export const bell = (hertz: number, q: number, decibels: number): Filter => {
  const { cos, alpha } = at(hertz, q);
  const lift = 10 ** (decibels / 40);
  return section(1 + alpha * lift, -2 * cos, 1 - alpha * lift, 1 + alpha / lift, -2 * cos, 1 - alpha / lift);
};

export const highShelf = (hertz: number, decibels: number, q = even): Filter => shelf(hertz, decibels, q, 1);
export const lowShelf = (hertz: number, decibels: number, q = even): Filter => shelf(hertz, decibels, q, -1);

const shelf = (hertz: number, decibels: number, q: number, side: 1 | -1): Filter => {
  const { cos, alpha } = at(hertz, q);
  const lift = 10 ** (decibels / 40);
  const skirt = 2 * Math.sqrt(lift) * alpha;
  const more = (lift + 1) * cos * side;
  const less = (lift - 1) * cos * side;
  return section(
    lift * (lift + 1 + less + skirt),
    -2 * side * lift * (lift - 1 + more),
    lift * (lift + 1 + less - skirt),
    lift + 1 - less + skirt,
    2 * side * (lift - 1 - more),
    lift + 1 - less - skirt,
  );
};

/** Filters something that begins and ends. */
export const filtered = (x: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((signal, filter) => run(signal, filter, 1), x);

/**
 * Filters one round of something that goes round for ever. The first pass only brings the filter into
 * the state it will be in each time the loop comes back to its beginning; the second is kept.
 */
export const filteredLoop = (x: Signal, ...filters: readonly Filter[]): Signal =>
  filters.reduce((signal, filter) => run(signal, filter, 2), x);

const run = (x: Signal, [b0, b1, b2, a1, a2]: Filter, passes: number): Signal => {
  const y = new Float64Array(x.length);
  let z1 = 0;
  let z2 = 0;
  for (let pass = 0; pass < passes; pass++) {
    for (let i = 0; i < y.length; i++) {
      const sample = x[i] as number;
      const out = b0 * sample + z1;
      z1 = b1 * sample - a1 * out + z2;
      z2 = b2 * sample - a2 * out;
      y[i] = out;
    }
  }
  return y;
};
