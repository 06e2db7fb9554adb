import { picture } from '../engine/picture.ts';
import { paintBed } from './fosdyke/bed.ts';
import { paintCorridor } from './fosdyke/corridor.ts';
import { paintBeaker, paintKathy, paintRuth } from './fosdyke/people.ts';
import { paintRoom } from './fosdyke/room.ts';
import { paintTrolley } from './fosdyke/trolley.ts';

/** From a dim corridor, through a door, a bright room in spring; between two heads, a beaker. */
export const fosdyke = picture('fosdyke', {
  room: paintRoom,
  bed: paintBed,
  ruth: paintRuth,
  kathy: paintKathy,
  beaker: paintBeaker,
  corridor: paintCorridor,
  trolley: paintTrolley,
});
