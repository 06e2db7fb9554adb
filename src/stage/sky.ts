import { type WeatherName, weathers } from '../design/weather.ts';
import { ends, type Span, share } from './span.ts';
import type { Mark } from './weather/mark.ts';
import { marksAt } from './weather/marks.ts';

/** The weather, and the one before it, which fades. */
export interface Sky {
  readonly weather: WeatherName;
  readonly begins: number;
  readonly before: (Omit<Sky, 'before'> & { readonly fades: Span }) | undefined;
}

const fade = 1.2;

export const clearSky: Sky = { weather: 'clear', begins: 0, before: undefined };

/** The sky when a weather has been called for; it comes at `begins`, or has long settled. */
export function change(sky: Sky, weather: WeatherName, time: number, begins: number | 'settled'): Sky {
  if (begins === 'settled') return { weather, begins: time - weathers[weather].settles, before: undefined };
  if (weather === sky.weather) return sky;
  const { weather: old, begins: since } = sky;
  return { weather, begins, before: { weather: old, begins: since, fades: { begins: time, lasts: fade } } };
}

/** Everything the sky draws at a moment. */
export function marksOf({ weather, begins, before }: Sky, time: number): readonly Mark[] {
  const marks = marksAt(weather, Math.max(0, time - begins));
  if (!before) return marks;
  const left = 1 - share(before.fades, time);
  if (left === 0) return marks;
  const old = marksAt(before.weather, time - before.begins);
  return [...old.map(mark => ({ ...mark, strength: mark.strength * left })), ...marks];
}

/** When the sky has settled. */
export const settledAt = ({ weather, begins, before }: Sky): number =>
  Math.max(begins + weathers[weather].settles, before ? ends(before.fades) : 0);
