import { bandPass, filtered, highPass, lowPass } from '../engine/filter.ts';
import { white } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Sound } from '../engine/recording.ts';
import { type Signal, shaped, turn } from '../engine/signal.ts';
import { type Cut, faded, strip } from '../engine/strip.ts';
import { modesOf, struck } from '../engine/struck.ts';
import { inBareRoom } from '../engine/surroundings.ts';

const boards = [
  [1, 1, 1],
  [1.66, 0.8, 0.7],
  [2.5, 0.6, 0.5],
  [4.2, 0.3, 0.3],
] as const;

const lid = 1.5;
const fall = 0.38;
/** How much of its height a glass marble keeps on a floor of deal, as a share of the time in the air. */
const springs = 0.62;

/** A marble makes up its mind on the lid of a desk, goes over the edge, and away under everyone. */
export const marble: Sound = {
  lufs: -23,
  make: random => {
    const cuts: Cut[] = [[0.03, rolling(random, lid, 780, t => (t / lid) ** 1.4), 0.5]];
    let at = lid + 0.03 + fall;
    let force = 1;
    for (let air = 0.3; air > 0.03; air *= springs) {
      const floor = struck(random, {
        modes: modesOf(random.range(196, 224), 0.03, boards),
        knock: 0.35,
      });
      const glass = struck(random, { modes: modesOf(2350, 0.004, [[1, 1, 1]]), knock: 0.2 });
      cuts.push([at, floor, 0.9 * force], [at, glass, 0.22 * force]);
      at += air;
      force *= springs;
    }
    const away = rolling(random, 2.6, 520, t => Math.min(1, t / 0.1) * (1 - t / 2.6) ** 1.3);
    cuts.push([at - 0.35, away, 0.42]);
    const room = inBareRoom(random, filtered(strip(...cuts), lowPass(3400)), { wet: 0.34, dry: 0.8 });
    return faded(room, 0.9);
  },
};

/** Glass over grain: dull noise that comes round with the marble, quicker as it goes quicker. */
const rolling = (random: Random, long: number, hertz: number, pace: (t: number) => number): Signal => {
  const grain = filtered(white(long, random), bandPass(hertz, 0.8), highPass(170), lowPass(2200));
  let round = 0;
  return shaped(grain, (x, t) => {
    const speed = Math.max(0, pace(t));
    round += (6 + 22 * speed) / 48_000;
    return x * speed * (0.7 + 0.3 * Math.sin(turn * round)) * Math.min(1, (long - t) / 0.01);
  });
};
