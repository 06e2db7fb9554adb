import { picture } from '../engine/picture.ts';
import { paintBoilers } from './game/boilers.ts';
import { paintKathy } from './game/landing.ts';
import { paintGirls, paintRuth } from './game/people.ts';
import { paintRooms } from './game/plan.ts';
import { paintWalls } from './game/walls.ts';
import { paintGrass } from './game/yard.ts';

/** A house by its plan, from a window of a real one: pale floors in dark grass, white walls between, and nobody may come in. */
export const game = picture('game', {
  boilers: paintBoilers,
  grass: paintGrass,
  rooms: paintRooms,
  walls: paintWalls,
  girls: paintGirls,
  ruth: paintRuth,
  kathy: paintKathy,
});
