import { type WeatherName, weathers } from '../../design/weather.ts';
import { dust } from './dust.ts';
import { headlights } from './headlights.ts';
import { leaves } from './leaves.ts';
import type { Mark } from './mark.ts';
import { mist } from './mist.ts';
import { rain } from './rain.ts';

const kinds = {
  clear: () => [],
  rain,
  mist,
  leaves,
  dust,
  headlights,
} as const satisfies Record<WeatherName, (time: number, settles: number) => readonly Mark[]>;

/** What a weather draws so many seconds after it came; once it has settled, always the same. */
export function marksAt(weather: WeatherName, time: number): readonly Mark[] {
  const { settles } = weathers[weather];
  return kinds[weather](Math.min(time, settles), settles);
}
