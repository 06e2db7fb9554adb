import type { AmbienceName } from '../../src/design/ambiences.ts';
import type { MusicName, musics } from '../../src/design/music.ts';
import type { SoundName } from '../../src/design/sounds.ts';
import type { Piece, Place, Sound } from './engine/recording.ts';
import { theTape } from './pieces/the-tape.ts';
import { theme } from './pieces/theme.ts';
import { themeAlone } from './pieces/theme-alone.ts';
import { farPlayingField } from './places/far-playing-field.ts';
import { fields } from './places/fields.ts';
import { nightRoad } from './places/night-road.ts';
import { rainOnRoof } from './places/rain-on-roof.ts';
import { shore } from './places/shore.ts';
import { ward } from './places/ward.ts';
import { ball } from './sounds/ball.ts';
import { beaker } from './sounds/beaker.ts';
import { bedDragged } from './sounds/bed-dragged.ts';
import { carDoor } from './sounds/car-door.ts';
import { floorboard } from './sounds/floorboard.ts';
import { gateLatch } from './sounds/gate-latch.ts';
import { gutter } from './sounds/gutter.ts';
import { indicator } from './sounds/indicator.ts';
import { lorry } from './sounds/lorry.ts';
import { rook } from './sounds/rook.ts';
import { slap } from './sounds/slap.ts';
import { tapeIn } from './sounds/tape-in.ts';
import { tapeStop } from './sounds/tape-stop.ts';
import { thunder } from './sounds/thunder.ts';
import { trolley } from './sounds/trolley.ts';
import { whistle } from './sounds/whistle.ts';

/** Everything that is recorded, by the names of the design; what is missing here does not compile. */
export const places = {
  'night-road': nightRoad,
  ward,
  fields,
  'far-playing-field': farPlayingField,
  'rain-on-roof': rainOnRoof,
  shore,
} as const satisfies Record<Exclude<AmbienceName, 'silence'>, Place>;

export const pieces = { theme, 'theme-alone': themeAlone, 'the-tape': theTape } as const satisfies {
  readonly [Name in Exclude<MusicName, 'none'>]: Piece<keyof (typeof musics)[Name]['stems'] & string>;
};

export const sounds = {
  'car-door': carDoor,
  indicator,
  lorry,
  trolley,
  beaker,
  rook,
  'gate-latch': gateLatch,
  whistle,
  ball,
  slap,
  'tape-in': tapeIn,
  'tape-stop': tapeStop,
  floorboard,
  'bed-dragged': bedDragged,
  gutter,
  thunder,
} as const satisfies Record<SoundName, Sound>;
