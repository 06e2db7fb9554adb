import { bandPass, bell, filtered, highPass, lowPass } from '../engine/filter.ts';
import { white } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

/** A sum done on a blackboard: five figures, a line drawn under them, and the answer, which is short. */
export const chalk: Sound = {
  lufs: -25,
  make: random => {
    const cuts: Cut[] = [];
    const write = (at: number, long: number, firm: number) => {
      const down = struck(random, {
        modes: modesOf(random.range(290, 340), 0.012, [
          [1, 1, 1],
          [2.3, 0.7, 0.5],
          [5.1, 0.4, 0.3],
        ]),
        knock: 0.5,
      });
      cuts.push([at, down, 0.5 * firm], [at + 0.012, stroke(random, long), 0.55 * firm]);
    };
    let at = 0.03;
    for (let figure = 0; figure < 5; figure++) {
      write(at, random.range(0.09, 0.16), random.range(0.7, 1));
      at += random.range(0.17, 0.24);
      if (figure % 2 === 0) {
        write(at, random.range(0.06, 0.1), random.range(0.5, 0.8));
        at += random.range(0.16, 0.26);
      }
    }
    write(at + 0.1, 0.5, 0.85);
    write(at + 0.95, 0.13, 1);
    const board = filtered(strip(...cuts), lowPass(4600), highPass(160));
    return faded(inBareRoom(random, board, { wet: 0.3, dry: 0.85 }), 0.5);
  },
};

/** Dry and grainy: the stick catches some hundreds of times a second and the slate answers. */
const stroke = (random: Random, long: number): Signal => {
  const grain = filtered(white(long, random), bandPass(1900, 0.7), bell(720, 1.5, 5));
  const catches = filtered(white(long, random), lowPass(130));
  const most = catches.reduce((high, x) => Math.max(high, Math.abs(x)), 1e-9);
  return shaped(
    grain,
    (x, t, i) =>
      x *
      Math.min(1, t / 0.008) *
      Math.min(1, (long - t) / 0.03) *
      (0.35 + (1.3 * Math.abs(catches[i] as number)) / most),
  );
};
