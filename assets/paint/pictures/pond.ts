import { picture } from '../engine/picture.ts';
import { bank } from './pond/bank.ts';
import { ducks } from './pond/ducks.ts';
import { house } from './pond/house.ts';
import { ruth, two } from './pond/people.ts';
import { water } from './pond/water.ts';
import { willow } from './pond/willow.ts';

/** All that water, right up to the path, and every window of the house in it. */
export const pond = picture('pond', { house, water, ruth, ducks, path: bank, two, willow });
