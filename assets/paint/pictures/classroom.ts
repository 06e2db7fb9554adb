import { picture } from '../engine/picture.ts';
import { paintCounties, paintNorfolk } from './classroom/counties.ts';
import { paintMap } from './classroom/england.ts';
import { paintClass, paintEmily, paintKathy } from './classroom/people.ts';
import { paintRoom } from './classroom/walls.ts';

/** Everything on the wall leads somewhere, by a ribbon, but one; the class looks where the stick is. */
export const classroom = picture('classroom', {
  room: paintRoom,
  map: paintMap,
  counties: paintCounties,
  norfolk: paintNorfolk,
  emily: paintEmily,
  class: paintClass,
  kathy: paintKathy,
});
