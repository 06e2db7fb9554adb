import { picture } from '../engine/picture.ts';
import { paintBeds } from './dormitory/beds.ts';
import { paintCassette } from './dormitory/cassette.ts';
import { paintDoor } from './dormitory/door.ts';
import { paintFloor } from './dormitory/floor.ts';
import { paintGirl } from './dormitory/girl.ts';
import { paintMadame } from './dormitory/madame.ts';
import { paintRoom } from './dormitory/room.ts';
import { paintRuth } from './dormitory/ruth.ts';

/** Lit from the left by a low sun: dim walls, bright boards, and one small warm figure between the two rows. */
export const dormitory = picture('dormitory', {
  room: paintRoom,
  floor: paintFloor,
  beds: paintBeds,
  cassette: paintCassette,
  girl: paintGirl,
  ruth: paintRuth,
  door: paintDoor,
  madame: paintMadame,
});
