import { picture } from '../engine/picture.ts';
import { front } from './seafront/front.ts';
import { onBench, others, withShells, woman } from './seafront/people.ts';
import { paintSea } from './seafront/sea.ts';
import { town } from './seafront/town.ts';

/** From above, along a front with nobody on it: every line runs to where Ruth is coming from. */
export const seafront = picture('seafront', {
  sea: paintSea,
  town,
  front,
  others,
  woman,
  bench: onBench,
  tommy: withShells,
});
