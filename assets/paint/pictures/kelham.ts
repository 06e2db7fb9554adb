import { picture } from '../engine/picture.ts';
import { paintBag } from './kelham/bag.ts';
import { paintBed } from './kelham/bed.ts';
import { paintLamp } from './kelham/lamp.ts';
import { paintCouple, paintGroundsheet } from './kelham/people.ts';
import { paintFlake } from './kelham/sill.ts';
import { paintTiles } from './kelham/wall.ts';

/** From above, as one looks in: two heads in the round of a lamp, and the evening left to the rest of the room. */
export const kelham = picture('kelham', {
  tiles: paintTiles,
  groundsheet: paintGroundsheet,
  flake: paintFlake,
  bed: paintBed,
  couple: paintCouple,
  lamp: paintLamp,
  bag: paintBag,
});
