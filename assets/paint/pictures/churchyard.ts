import { picture } from '../engine/picture.ts';
import { paintGrass } from './churchyard/grass.ts';
import { paintPlough, paintWall } from './churchyard/land.ts';
import { paintKathy, paintRuth, paintStones, paintTommy } from './churchyard/people.ts';

/** Three people and the ground between them: one who has stopped, one with a place kept, one who has looked round. */
export const churchyard = picture('churchyard', {
  plough: paintPlough,
  wall: paintWall,
  tommy: paintTommy,
  ruth: paintRuth,
  stones: paintStones,
  kathy: paintKathy,
  grass: paintGrass,
});
