import type { AmbienceName } from '../../src/design/ambiences.ts';
import type { MusicName, musics } from '../../src/design/music.ts';
import type { SoundName } from '../../src/design/sounds.ts';
import type { Piece, Place, Sound } from './engine/recording.ts';
import { boatMusic } from './pieces/boat-music.ts';
import { cottages } from './pieces/cottages.ts';
import { driving } from './pieces/driving.ts';
import { dusk } from './pieces/dusk.ts';
import { fenceMusic } from './pieces/fence-music.ts';
import { mornings } from './pieces/mornings.ts';
import { nightFieldMusic } from './pieces/night-field-music.ts';
import { remembered } from './pieces/remembered.ts';
import { ruth } from './pieces/ruth.ts';
import { shopTape } from './pieces/shop-tape.ts';
import { theTape } from './pieces/the-tape.ts';
import { theme } from './pieces/theme.ts';
import { themeAlone } from './pieces/theme-alone.ts';
import { tommy } from './pieces/tommy.ts';
import { centre } from './places/centre.ts';
import { classroom } from './places/classroom.ts';
import { drawingRoom } from './places/drawing-room.ts';
import { farPlayingField } from './places/far-playing-field.ts';
import { farm } from './places/farm.ts';
import { fields } from './places/fields.ts';
import { marsh } from './places/marsh.ts';
import { nightField } from './places/night-field.ts';
import { nightRoad } from './places/night-road.ts';
import { rainOnRoof } from './places/rain-on-roof.ts';
import { seafront } from './places/seafront.ts';
import { services } from './places/services.ts';
import { shop } from './places/shop.ts';
import { shore } from './places/shore.ts';
import { stall } from './places/stall.ts';
import { street } from './places/street.ts';
import { ward } from './places/ward.ts';
import { wire } from './places/wire.ts';
import { ball } from './sounds/ball.ts';
import { beaker } from './sounds/beaker.ts';
import { bedDragged } from './sounds/bed-dragged.ts';
import { bicycle } from './sounds/bicycle.ts';
import { branch } from './sounds/branch.ts';
import { bus } from './sounds/bus.ts';
import { carDoor } from './sounds/car-door.ts';
import { chalk } from './sounds/chalk.ts';
import { coin } from './sounds/coin.ts';
import { curlew } from './sounds/curlew.ts';
import { deskLid } from './sounds/desk-lid.ts';
import { dog } from './sounds/dog.ts';
import { drip } from './sounds/drip.ts';
import { engineTicks } from './sounds/engine-ticks.ts';
import { farmDoor } from './sounds/farm-door.ts';
import { flap } from './sounds/flap.ts';
import { floorboard } from './sounds/floorboard.ts';
import { gateLatch } from './sounds/gate-latch.ts';
import { gull } from './sounds/gull.ts';
import { gutter } from './sounds/gutter.ts';
import { halyards } from './sounds/halyards.ts';
import { harmonium } from './sounds/harmonium.ts';
import { heaterLit } from './sounds/heater-lit.ts';
import { hull } from './sounds/hull.ts';
import { indicator } from './sounds/indicator.ts';
import { knock } from './sounds/knock.ts';
import { lift } from './sounds/lift.ts';
import { lightSwitch } from './sounds/light-switch.ts';
import { lorry } from './sounds/lorry.ts';
import { marble } from './sounds/marble.ts';
import { owl } from './sounds/owl.ts';
import { pail } from './sounds/pail.ts';
import { pencil } from './sounds/pencil.ts';
import { pips } from './sounds/pips.ts';
import { pony } from './sounds/pony.ts';
import { postCreak } from './sounds/post-creak.ts';
import { rook } from './sounds/rook.ts';
import { rustle } from './sounds/rustle.ts';
import { shopBell } from './sounds/shop-bell.ts';
import { skim } from './sounds/skim.ts';
import { slap } from './sounds/slap.ts';
import { strike } from './sounds/strike.ts';
import { striking } from './sounds/striking.ts';
import { tapeIn } from './sounds/tape-in.ts';
import { tapeStop } from './sounds/tape-stop.ts';
import { thunder } from './sounds/thunder.ts';
import { till } from './sounds/till.ts';
import { tin } from './sounds/tin.ts';
import { trolley } from './sounds/trolley.ts';
import { tyres } from './sounds/tyres.ts';
import { wave } from './sounds/wave.ts';
import { wheelchair } from './sounds/wheelchair.ts';
import { whistle } from './sounds/whistle.ts';
import { zip } from './sounds/zip.ts';

/** Everything that is recorded, by the names of the design; what is missing here does not compile. */
export const places = {
  'night-road': nightRoad,
  ward,
  fields,
  'far-playing-field': farPlayingField,
  'rain-on-roof': rainOnRoof,
  shore,
  street,
  shop,
  seafront,
  marsh,
  services,
  classroom,
  farm,
  stall,
  centre,
  'drawing-room': drawingRoom,
  'night-field': nightField,
  wire,
} as const satisfies Record<Exclude<AmbienceName, 'silence'>, Place>;

export const pieces = {
  theme,
  'theme-alone': themeAlone,
  'the-tape': theTape,
  'shop-tape': shopTape,
  remembered,
  mornings,
  ruth,
  tommy,
  cottages,
  driving,
  'boat-music': boatMusic,
  dusk,
  'night-field-music': nightFieldMusic,
  'fence-music': fenceMusic,
} as const satisfies {
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
  'shop-bell': shopBell,
  striking,
  till,
  bicycle,
  bus,
  gull,
  halyards,
  wave,
  hull,
  curlew,
  branch,
  tyres,
  coin,
  pips,
  'desk-lid': deskLid,
  chalk,
  marble,
  pail,
  zip,
  dog,
  'farm-door': farmDoor,
  knock,
  owl,
  'heater-lit': heaterLit,
  tin,
  pencil,
  skim,
  drip,
  lift,
  'light-switch': lightSwitch,
  wheelchair,
  harmonium,
  strike,
  pony,
  'engine-ticks': engineTicks,
  rustle,
  flap,
  'post-creak': postCreak,
} as const satisfies Record<SoundName, Sound>;
