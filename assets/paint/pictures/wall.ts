import { picture } from '../engine/picture.ts';
import { bricks } from './wall/bricks.ts';
import { evening } from './wall/evening.ts';
import { jug } from './wall/jug.ts';
import { kitchen } from './wall/kitchen.ts';
import { pear } from './wall/pear.ts';
import { girls, pair } from './wall/people.ts';

/** The sun lies along a wall from the left and everything on it has a long warm side and a blue one. */
export const wall = picture('wall', { evening, kitchen, bricks, girls, pear, pair, jug });
