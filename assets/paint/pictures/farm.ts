import { picture } from '../engine/picture.ts';
import { paintDoor, paintHouse } from './farm/house.ts';
import { paintFour, paintVeterans } from './farm/people.ts';
import { paintSheds } from './farm/sheds.ts';
import { paintSky } from './farm/sky.ts';
import { paintYard } from './farm/yard.ts';

/** All the warmth is on the outside of the house; nine dark shapes stand in front of it, and nobody is in. */
export const farm = picture('farm', {
  sky: paintSky,
  sheds: paintSheds,
  house: paintHouse,
  door: paintDoor,
  yard: paintYard,
  veterans: paintVeterans,
  four: paintFour,
});
