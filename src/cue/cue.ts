import type { AmbienceName } from '../design/ambiences.ts';
import type { LightName } from '../design/lights.ts';
import type { MusicName } from '../design/music.ts';
import type { PassageName, PictureName } from '../design/pictures.ts';
import type { SoundName } from '../design/sounds.ts';
import type { WeatherName } from '../design/weather.ts';

/** Stays until another of its kind replaces it; `show` adds to the passages already shown. */
export type StandingCue =
  | { readonly kind: 'picture'; readonly picture: PictureName | 'none' }
  | { readonly kind: 'show'; readonly passage: PassageName }
  | { readonly kind: 'light'; readonly light: LightName }
  | { readonly kind: 'weather'; readonly weather: WeatherName }
  | { readonly kind: 'ambience'; readonly ambience: AmbienceName }
  | { readonly kind: 'music'; readonly music: MusicName };

/** Happens once. */
export type PassingCue =
  | { readonly kind: 'hear'; readonly sound: SoundName }
  | { readonly kind: 'wait'; readonly seconds: number };

/** One instruction to the departments, written in the story as an ink tag. */
export type Cue = StandingCue | PassingCue;
