import { bubble } from '../engine/bubble.ts';
import { bandPass, bell, filteredLoop, highPass, lowPass } from '../engine/filter.ts';
import { gust } from '../engine/gust.ts';
import { layer } from '../engine/noise.ts';
import type { Random } from '../engine/random.ts';
import type { Place } from '../engine/recording.ts';
import { heardIn, room } from '../engine/room.ts';
import { gain, sounded, turn } from '../engine/signal.ts';
import {
  asStereo,
  both,
  gathered,
  layOver,
  placeInLoop,
  type Stereo,
  shapedBoth,
  stillness,
} from '../engine/stereo.ts';
import { modesOf, struck } from '../engine/struck.ts';

const seconds = 42;

/**
 * A recovery centre by day: a tiled room and the corridor behind it, a radiator with water going through,
 * a kitchen two floors down, and weather behind a shut window.
 */
export const centre: Place = {
  seconds,
  lufs: -31,
  make: random => {
    const bed = stillness(seconds);
    tiles(random, bed);
    day(random, bed);
    radiator(random, bed);
    kitchen(random, bed);
    return bed;
  },
};

/** The air of a small hard room: it stands between the walls (2.6, 3.4 and 2.7 metres) and rings at c/2L. */
const tiles = (random: Random, bed: Stereo): void => {
  const air = layer(seconds, random, 0.35, lowPass(900, 0.5), lowPass(2600, 0.5), highPass(40));
  const stands = both(air, side =>
    filteredLoop(side, bell(66, 7, 5), bell(101, 8, 6), bell(133, 9, 5), bell(215, 9, 4)),
  );
  const stir = gust(seconds, random, { corner: 0.12, highest: 1.5 });
  layOver(
    bed,
    shapedBoth(stands, t => 1 + 0.07 * stir(t)),
    gain(-13),
  );
  layOver(bed, layer(seconds, random, 0.1, bandPass(2100, 0.4), lowPass(5200, 0.6)), gain(-31));
};

/** Outside, to the left, through glass: a car park, some trees, the afternoon. */
const day = (random: Random, bed: Stereo): void => {
  const [near, far] = [
    gust(seconds, random, { corner: 0.06, highest: 1, fall: 2.5 }),
    gust(seconds, random, { corner: 0.04, highest: 0.6, fall: 2.5 }),
  ];
  const leaves = layer(seconds, random, 0.5, bandPass(1250, 0.5), lowPass(1900, 0.6), lowPass(2600));
  layOver(
    bed,
    gathered(
      shapedBoth(leaves, t => Math.exp(0.42 * near(t))),
      0.7,
      -0.45,
    ),
    gain(-25),
  );
  const road = layer(seconds, random, 0.6, bandPass(170, 0.5), lowPass(480, 0.6));
  layOver(
    bed,
    gathered(
      shapedBoth(road, t => Math.exp(0.4 * far(t))),
      0.8,
      -0.3,
    ),
    gain(-17),
  );
};

/** Iron to the right: a thread of water under pressure, and the air that goes round with it. */
const radiator = (random: Random, bed: Stereo): void => {
  const pressure = gust(seconds, random, { corner: 0.3, highest: 3, fall: 1.5 });
  const thread = layer(seconds, random, 0.85, bandPass(760, 1.6), bell(1510, 6, 5), lowPass(2600));
  layOver(
    bed,
    gathered(
      shapedBoth(thread, t => 1 + 0.22 * pressure(t)),
      0.4,
      0.5,
    ),
    gain(-22),
  );
  const pipe = stillness(seconds);
  for (let k = 0; k < 30 * seconds; k++) {
    const at = random() * seconds;
    if (!random.chance(Math.min(1, 0.45 * Math.exp(0.9 * pressure(at))))) continue;
    const times = gain(-33) * Math.min(3, Math.exp(0.6 * random.gauss()));
    placeInLoop(pipe, bubble(random.ratio(0.0035, 0.009), random.range(0.02, 0.08)), {
      at,
      times,
      pan: 0.5 + random.range(-0.15, 0.15),
    });
  }
  layOver(
    bed,
    both(pipe, side => filteredLoop(side, bell(430, 3, 6), lowPass(1500))),
  );
};

/** Work that is nobody's in particular, down the stairs: pans and plates as a shimmer, and the fan over them. */
const kitchen = (random: Random, bed: Stereo): void => {
  const work = stillness(seconds);
  const busy = gust(seconds, random, { corner: 0.25, highest: 2, fall: 1 });
  for (let k = 0; k < 7 * seconds; k++) {
    const at = random() * seconds;
    if (!random.chance(Math.min(1, 0.5 * Math.exp(0.8 * busy(at))))) continue;
    const ware = struck(random, {
      modes: modesOf(random.ratio(620, 1900), random.range(0.012, 0.04), [
        [1, 1, 1],
        [1.58, 0.8, 0.6],
        [2.43, 0.5, 0.35],
      ]),
      knock: 0.25,
    });
    placeInLoop(work, ware, { at, times: gain(-27) * random.range(0.3, 1), pan: random.range(-0.5, 0.7) });
  }
  const stairs = room(random, {
    rings: [1.5, 1.9, 1.4, 0.6],
    before: 0.04,
    echoes: { count: 8, within: 0.2, times: 0.5 },
  });
  const below = heardIn(work, stairs, { wet: 1, dry: 0, ends: 'loop' });
  layOver(
    bed,
    both(below, side => filteredLoop(side, lowPass(1900, 0.6), highPass(260))),
    1.1,
  );
  layOver(bed, asStereo(sounded(seconds, fan)));
};

/** Four blades at twenty-three and a half turns, and the motor's hundred; whole numbers of waves in the loop. */
const fan = (t: number): number =>
  0.0055 * Math.sin(turn * 94 * t) * (1 + 0.2 * Math.sin((turn * 11 * t) / seconds)) +
  0.0035 * Math.sin(turn * 100 * t) +
  0.003 * Math.sin(turn * 188 * t + 0.6 * Math.sin((turn * 17 * t) / seconds)) +
  0.0008 * Math.sin(turn * 282 * t);
