import { picture } from '../engine/picture.ts';
import { field, headlights } from './lane/beet.ts';
import { hedge, night } from './lane/night.ts';
import { holding, pony } from './lane/people.ts';
import { thorn } from './lane/thorn.ts';

/** From out in the beet, looking back at the lights: one dark shape of two people, and its long shadow. */
export const lane = picture('lane', { night, hedge, field, headlights, pony, holding, thorn });
