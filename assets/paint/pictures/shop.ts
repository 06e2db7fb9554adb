import { picture } from '../engine/picture.ts';
import { paintDoor, paintUtting } from './shop/ends.ts';
import { paintBox, paintKathy, paintTommy } from './shop/people.ts';
import { paintAfternoon, paintMorning } from './shop/shelves.ts';

/** A day from its door to its dark end, and the two of them at the box that comes after. */
export const shop = picture('shop', {
  door: paintDoor,
  morning: paintMorning,
  afternoon: paintAfternoon,
  utting: paintUtting,
  tommy: paintTommy,
  box: paintBox,
  kathy: paintKathy,
});
