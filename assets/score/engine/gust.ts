import type { Random } from './random.ts';
import { turn } from './signal.ts';

/** How a place breathes: about 0, standard deviation 1, the same at the end of the loop as at its beginning. */
export type Gust = (t: number) => number;

export interface Breath {
  /** Below this the air moves slowly and much; above it ever less. In hertz. */
  readonly corner: number;
  readonly highest: number;
  /** How fast its power falls: 5/3 is open wind (Kolmogorov's law); 1 is livelier. */
  readonly fall?: number;
}

/** Fine enough for anything that breathes. */
const perSecond = 50;

/** Whole numbers of waves in a loop, so that it closes; weights by the spectrum of turbulent air. */
export const gust = (seconds: number, random: Random, { corner, highest, fall = 5 / 3 }: Breath): Gust => {
  const points = Math.round(seconds * perSecond);
  const table = new Float64Array(points);
  for (let wave = 1; wave <= Math.floor(highest * seconds); wave++) {
    const hertz = wave / seconds;
    const height = (1 + (hertz / corner) ** 2) ** (-fall / 4) * (0.75 + 0.35 * Math.abs(random.gauss()));
    const phase = random() * turn;
    for (let i = 0; i < points; i++) {
      table[i] = (table[i] as number) + height * Math.sin((turn * wave * i) / points + phase);
    }
  }
  const spread = Math.sqrt(table.reduce((sum, x) => sum + x * x, 0) / points);
  return t => curved(table, t * perSecond) / spread;
};

/** A front of air arrives at one ear a little later than at the other. */
export const later =
  (air: Gust, seconds: number): Gust =>
  t =>
    air(t - seconds);

/** Real gusts strike harder than they lull, but never without limit. */
export const softened =
  (air: Gust, limit = 1.5): Gust =>
  t =>
    limit * Math.tanh(air(t) / limit);

/** A smooth curve through four points of a table that goes round. */
const curved = (table: Float64Array, where: number): number => {
  const round = table.length;
  const whole = Math.floor(where);
  const u = where - whole;
  const i = ((whole % round) + round) % round;
  const a = table[(i + round - 1) % round] as number;
  const b = table[i] as number;
  const c = table[(i + 1) % round] as number;
  const d = table[(i + 2) % round] as number;
  return b + 0.5 * u * (c - a + u * (2 * a - 5 * b + 4 * c - d + u * (3 * (b - c) + d - a)));
};
