import type { Random } from './random.ts';
import type { Distance } from './room.ts';
import { heardIn, room } from './room.ts';
import type { Signal } from './signal.ts';
import { asStereo } from './stereo.ts';

/** A sound at the far side of a field: more of what the trees and the wall give back than of itself. */
export const overTheField = (random: Random, x: Signal, { wet, dry }: Omit<Distance, 'ends'>): Signal => {
  const field = room(random, {
    rings: [1, 1.2, 0.8, 0.25],
    before: 0.06,
    echoes: { count: 5, within: 0.25, times: 0.25 },
  });
  return heardIn(asStereo(x), field, { wet, dry, ends: 'once' }).left;
};

/** A sound in a bare room: boards, plaster, not much cloth. */
export const inBareRoom = (random: Random, x: Signal, { wet, dry }: Omit<Distance, 'ends'>): Signal => {
  const boards = room(random, {
    rings: [0.6, 0.7, 0.6, 0.35],
    before: 0.006,
    echoes: { count: 10, within: 0.035, times: 0.7 },
  });
  return heardIn(asStereo(x), boards, { wet, dry, ends: 'once' }).left;
};
