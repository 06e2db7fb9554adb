import { sweep } from '../../engine/brush.ts';
import { drawWire, onPost, paintPosts } from '../../engine/fencing.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { roughGrass } from '../../engine/tussocks.ts';
import { flying, hold, type Where } from './hang.ts';
import { type Sheet, sheet } from './marks.ts';
import { ground, posts, wires } from './plan.ts';

type Bag = readonly [
  where: Exclude<Where, 'post'>,
  x: number,
  wide: number,
  long: number,
  colour: string,
  fall: number,
];

/** Bags off farms, gone to ribbons: not one of them anything. */
// biome-ignore format: a bag to a line
const bags: readonly Bag[] = [
  ['top', 1352, 22, 84, 'white', 0.9],
  ['low', 1428, 40, 66, 'black', 0.8],
  ['low', 1300, 20, 70, 'white', 0.88],
  ['top', 1176, 30, 76, 'white', 0.86],
  ['low', 1192, 44, 58, 'pale', 0.7],
  ['low', 1018, 18, 60, 'white', 0.9],
  ['top', 958, 26, 80, 'black', 0.92],
  ['low', 900, 34, 52, 'white', 0.78],
  ['top', 812, 24, 78, 'white', 0.86],
  ['low', 784, 22, 60, 'pale', 0.84],
  ['top', 704, 26, 66, 'white', 0.9],
  ['low', 742, 26, 46, 'black', 0.76],
  ['low', 640, 20, 54, 'white', 0.86],
  ['top', 552, 26, 60, 'white', 0.88],
  ['low', 506, 26, 50, 'pale', 0.8],
  ['ground', 1262, 60, 30, 'white', 0.95],
  ['ground', 952, 50, 30, 'pale', 0.9],
  ['ground', 752, 44, 26, 'white', 0.95],
];

const ribbons = (p: Passage): void => {
  for (const [where, x, wide, long, colour, fall] of bags) {
    const torn: Sheet = { wide, long, colour, fall, torn: 0.5, fan: 0.8, ripple: 0.22, folds: 2, tails: 2 };
    sheet(where, x, torn)(p);
  }
  /** Twine. */
  p.wash({
    shape: c => {
      const r = random(3);
      for (let i = 0; i < 16; i++) {
        const held = hold(i % 2 ? 'top' : 'low', r.range(520, 1460));
        const onto = flying(held, { wide: 20, long: r.range(30, 70), fall: r.range(0.8, 0.98), ripple: 0.3 });
        sweep(
          c,
          [0, 40, 70, 100].map((v): Point => onto(50 + r.range(-20, 20), v)),
          1.7 * held.size ** 0.5,
          { seed: i },
        );
      }
    },
    pigments: [P.umber, P.blue],
    mix: [0.6, 0.4],
    density: 0.8,
    sway: 0.4,
    rough: 0.2,
  });
};

export const fence = (p: Passage): void => {
  const foot = Array.from({ length: 16 }, (_, i) => ground(1 / lerp(1.02, 1 / 7, i / 15), 0.12));
  roughGrass(p, foot, {
    from: 42,
    to: 6,
    lean: -0.5,
    seed: 9,
    thick: 8,
    colours: [
      [P.moss, 0.4],
      [P.umber, 0.45],
      [P.ochre, 0.4],
    ],
  });
  paintPosts(p, posts, { thick: 13, lit: 1 });
  p.ink(pen => {
    drawWire(pen, posts, wires.top);
    drawWire(pen, posts, wires.low);
    for (const post of posts.slice(0, 5))
      for (const share of [wires.top, wires.low]) {
        const [x, y] = onPost(post, share);
        pen.line(
          [
            [x - 9 / post.depth, y - 1],
            [x + 9 / post.depth, y + 1],
          ],
          { width: 1.6 / post.depth, broken: 0 },
        );
      }
  });
  ribbons(p);
};
