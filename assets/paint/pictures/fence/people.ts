import { groundShadow } from '../../engine/figure.ts';
import { gesture } from '../../engine/joints.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points } from '../../engine/path.ts';
import { person } from '../../engine/person.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { stand, vehicle } from '../../engine/vehicle.ts';
import { ground, horizon, metre } from './plan.ts';

const carDepth = 4.1;

/** Off the road where the tractors go in, its door open, and the little light on. */
export const car = (p: Passage): void => {
  const seen = vehicle(p, {
    kind: 'hatchback',
    place: stand({ at: ground(carDepth, 3.7), scale: metre / carDepth, heading: 0.5, horizon, away: 18 }),
    colour: [P.sage, P.slate],
    mix: [0.5, 0.4],
    strength: 0.42,
    lit: 'right',
    door: { side: 1, open: 1.1 },
  });
  const lamp = seen.near(points('.06,1.26 -.28,1.28 -.28,.46 .06,.46'));
  p.lift({ shape: polygons([lamp]), amount: (_x, y) => 1 - 0.011 * (y - (lamp[1] as Point)[1]), soft: 3 });
  p.wash({
    shape: polygons([lamp]),
    pigments: [P.straw, P.sienna],
    mix: [0.9, 0.35],
    density: 0.5,
    soft: 2,
    sway: 0.6,
    rim: 0,
  });
};

// biome-ignore format: joints are read in columns
const along = gesture(0.2, [[5, 90], [2, 82]],
  [[[-4, 77], [7, 77]], [[-14, 70], [10, 64]], [[-25, 68], [12, 51]]],
  [[[-3, 50], [4, 50]], [[-5, 27], [10, 29]], [[-14, 6], [12, 1]]]);

/** In her red coat, with one finger on the wire behind her. */
export const kathy = (p: Passage): void => {
  const depth = 3.25;
  const at = ground(depth, 0.4);
  const height = (1.62 * metre) / depth;
  groundShadow(p, at, height, 0.3);
  person(p, {
    gesture: along,
    at,
    height,
    facing: -1,
    top: P.madder,
    lower: P.payne,
    wears: 'overcoat',
    stockings: P.payne,
    hair: 'long',
    lit: 'left',
    strength: 1.3,
  });
};
