import { highPass, highShelf, lowPass } from '../engine/filter.ts';
import type { Random } from '../engine/random.ts';
import { room } from '../engine/room.ts';

/** A small hall with the curtains drawn: the theme is played there, in both its dressings. */
export const hall = (random: Random) =>
  room(random, {
    rings: [2, 2.4, 1.7, 0.7],
    before: 0.028,
    echoes: { count: 9, within: 0.08, times: 0.45 },
  });

/** A strip of felt between hammers and strings. */
export const felt = [highPass(38), highShelf(2200, -4), lowPass(5600, 0.6)];
