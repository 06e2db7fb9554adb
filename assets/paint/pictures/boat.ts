import { picture } from '../engine/picture.ts';
import { paintBoat } from './boat/boat.ts';
import { marsh } from './boat/marsh.ts';
import { mud } from './boat/mud.ts';
import { far, sky } from './boat/sky.ts';
import { three } from './boat/three.ts';
import { wood } from './boat/wood.ts';

/** Out of the dead trees, into so much light; the boat under what is coming, and three backs in a row. */
export const boat = picture('boat', { sky, far, marsh, boat: paintBoat, mud, three, wood });
