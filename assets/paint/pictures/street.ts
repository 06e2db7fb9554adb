import { picture } from '../engine/picture.ts';
import { coat, friends } from './street/friends.ts';
import { houses } from './street/houses.ts';
import { office } from './street/office.ts';
import { paved } from './street/paved.ts';
import { sky } from './street/sky.ts';
import { staff } from './street/staff.ts';

/** Grey light off the sea at the end of a dark street; one warm thing in it, behind glass. */
export const street = picture('street', {
  sky,
  houses,
  coat,
  office,
  staff,
  paving: paved,
  friends,
});
