import { picture } from '../engine/picture.ts';
import { paintCar, paintHill, paintLeaves } from './drive/ground.ts';
import { paintHouse } from './drive/house.ts';
import { paintMadame } from './drive/madame.ts';
import { paintChildren, paintKathy } from './drive/people.ts';

/** The dry year’s sun on a pale front; the one dark is the open door, and before it two raised hands. */
export const drive = picture('drive', {
  hill: paintHill,
  house: paintHouse,
  car: paintCar,
  madame: paintMadame,
  children: paintChildren,
  kathy: paintKathy,
  leaves: paintLeaves,
});
