import type { AmbienceName } from '../design/ambiences.ts';
import type { LightName } from '../design/lights.ts';
import type { MusicName } from '../design/music.ts';
import { type PassageName, type PictureName, pictures } from '../design/pictures.ts';
import type { WeatherName } from '../design/weather.ts';
import type { StandingCue } from './cue.ts';

/** How things stand: what the stage draws and the sound holds. */
export interface Tableau {
  readonly picture: PictureName | undefined;
  /** The passages of the picture shown so far, the one told last at the end. */
  readonly shown: readonly PassageName[];
  /** Of them, those that stand only as another telling left them. */
  readonly underdrawn?: readonly PassageName[];
  readonly light: LightName;
  readonly weather: WeatherName;
  readonly ambience: AmbienceName;
  readonly music: MusicName;
}

/** Before the first cue: bare paper and silence. */
export const bare: Tableau = {
  picture: undefined,
  shown: [],
  light: 'plain',
  weather: 'clear',
  ambience: 'silence',
  music: 'none',
};

/**
 * The tableau after a standing cue. A new picture starts as bare paper in plain light and still air.
 * @throws when a passage is not of the picture that stands: the story check refuses it before a reader can.
 */
export function change(tableau: Tableau, cue: StandingCue): Tableau {
  switch (cue.kind) {
    case 'picture': {
      const picture = cue.picture === 'none' ? undefined : cue.picture;
      if (picture === tableau.picture) return tableau;
      return { ...tableau, picture, shown: [], light: 'plain', weather: 'clear' };
    }
    case 'show':
      return show(tableau, cue.passage);
    // On bare paper there is nothing for them to fall on.
    case 'light':
      return tableau.picture ? { ...tableau, light: cue.light } : tableau;
    case 'weather':
      return tableau.picture ? { ...tableau, weather: cue.weather } : tableau;
    case 'ambience':
      return { ...tableau, ambience: cue.ambience };
    case 'music':
      return { ...tableau, music: cue.music };
  }
}

function show(tableau: Tableau, passage: PassageName): Tableau {
  const { picture } = tableau;
  if (!picture || !Object.hasOwn(pictures[picture].passages, passage)) {
    throw new Error(
      `"show: ${passage}" stands where the picture is ${picture ?? 'bare paper'}, which has no such passage`,
    );
  }
  return { ...tableau, shown: [...tableau.shown.filter(one => one !== passage), passage] };
}
