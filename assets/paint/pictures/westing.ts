import { picture } from '../engine/picture.ts';
import { paintDusk } from './westing/dusk.ts';
import { paintEmily } from './westing/emily.ts';
import { paintMadame, paintPair } from './westing/people.ts';
import { paintRoom } from './westing/room.ts';
import { paintSea } from './westing/sea.ts';
import { paintMirror } from './westing/things.ts';

/** All the light there is comes in from the sea, and goes. */
export const westing = picture('westing', {
  sea: paintSea,
  room: paintRoom,
  mirror: paintMirror,
  emily: paintEmily,
  madame: paintMadame,
  pair: paintPair,
  dusk: paintDusk,
});
