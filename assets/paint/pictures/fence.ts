import { picture } from '../engine/picture.ts';
import { carer } from './fence/carer.ts';
import { cottages } from './fence/cottages.ts';
import { ditch } from './fence/ditch.ts';
import { fence as wire } from './fence/fence.ts';
import { field, threeTrees } from './fence/field.ts';
import { hailsham } from './fence/hailsham.ts';
import { car, kathy } from './fence/people.ts';
import { sky } from './fence/sky.ts';

/** Everything she has kept, blown on to one wire, and all of it flying the one way. */
export const fence = picture('fence', {
  sky,
  field,
  trees: threeTrees,
  ditch,
  fence: wire,
  ...hailsham,
  ...cottages,
  ...carer,
  car,
  kathy,
});
