import { picture } from '../engine/picture.ts';
import { paintBed, paintKathy } from './stall/bed.ts';
import { paintFloor } from './stall/floor.ts';
import { paintBoy } from './stall/people.ts';
import { paintDoorway, paintWalls } from './stall/walls.ts';

/** One low lamp, and everything else blue: he has the doorway and the light, she the dark and the bed. */
export const stall = picture('stall', {
  walls: paintWalls,
  doorway: paintDoorway,
  floor: paintFloor,
  boy: paintBoy,
  kathy: paintKathy,
  bed: paintBed,
});
