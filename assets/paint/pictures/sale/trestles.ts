import { sweep } from '../../engine/brush.ts';
import { cuboid, jot } from '../../engine/jot.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { type Box, box } from './boxes.ts';
import { goods } from './goods.ts';
import { half, main, other, patchy, type Trestle, tableHigh } from './plan.ts';

// biome-ignore format: one table to a line
const boxes: readonly (readonly [Trestle, readonly Box[]])[] = [
  [other, [[3.9, -0.3, 0.5, 0.5, 0.34], [2.7, -0.3, 0.34, 0.4, 0.2], [1, -0.34, 0.7, 0.6, 0.26]]],
  [main, [[7.9, -0.3, 0.5, 0.56, 0.4], [6.9, -0.34, 0.34, 0.34, 0.22], [5.5, -0.34, 0.7, 0.54, 0.28], [4.2, -0.3, 0.36, 0.36, 0.44], [2.35, -0.34, 0.5, 0.36, 0.24], [0.5, -0.32, 0.5, 0.56, 0.42]]],
];

export const trestles = (p: Passage): void => {
  for (const [t, heap] of boxes) {
    legs(p, t);
    board(p, t);
    for (const each of heap) box(p, t, each);
  }
  goods(p, main, other);
  lamp(p, main);
};

const board = (p: Passage, { at, length }: Trestle): void => {
  const slab = cuboid(at, [0, length], [-half, half], [tableHigh - 0.05, tableHigh]);
  p.clear(polygons(slab.all), { soft: 0.7, sway: 0.4 });
  tint(p, polygons([slab.top]), { straw: 0.6, sienna: 0.25 }, (x, y) => 0.3 * (0.7 + 0.6 * patchy(x, y)), {
    streak: 0.4,
    angle: -0.42,
    pool: 0.4,
  });
  tint(p, polygons([slab.end, slab.side]), { umber: 0.6, violet: 0.4 }, 0.62);
  p.ink(pen => {
    pen.line([at(0, -half, tableHigh), at(0, half, tableHigh), at(length * 0.45, half, tableHigh)], {
      straight: true,
      width: 1,
      broken: 0.2,
    });
    pen.line([at(0.3, 0.05, tableHigh), at(length * 0.9, 0.05, tableHigh)], {
      straight: true,
      width: 0.5,
      broken: 0.55,
    });
  });
};

const legs = (p: Passage, { at, length, sizeAt }: Trestle): void => {
  const ends = [0.4, length * 0.36, length * 0.7, length - 0.4];
  const feet: Outline[] = ends.flatMap(along =>
    [-1, 1].flatMap(side =>
      [-1, 1].map(
        (lean): Outline => [
          at(along + lean * 0.22, side * (half - 0.06)),
          at(along + lean * 0.04, side * (half - 0.08), tableHigh),
        ],
      ),
    ),
  );
  tint(
    p,
    c => {
      for (const [i, path] of feet.entries())
        sweep(c, path, 0.045 * sizeAt(ends[i >> 2] ?? 0, 0), {
          straight: true,
          profile: () => 1,
          uneven: 0.15,
          seed: i + 1,
        });
    },
    { umber: 0.6, sienna: 0.3 },
    0.75,
    { body: 1 },
  );
};

/** A lamp with its shade crooked, standing up out of a box. */
const lamp = (p: Passage, { at, sizeAt, length }: Trestle): void => {
  const k = sizeAt(length * 0.3, 0);
  const [x, y] = at(length * 0.265, -0.1, tableHigh);
  tint(
    p,
    c => sweep(c, jot([x, y], '0,0 0,0.3', k), 0.05 * k, { profile: () => 1 }),
    { umber: 0.6, sepia: 0.4 },
    0.8,
    { body: 1, knock: 1 },
  );
  const shade: Outline = jot([x, y], '-0.17,0.28 0.15,0.33 0.06,0.55 -0.11,0.52', k);
  p.clear(polygons([shade]), { soft: 0.6, sway: 0.3 });
  tint(
    p,
    polygons([shade]),
    { straw: 0.7, rose: 0.4 },
    px => 0.5 - 0.3 * smooth(x - 0.1 * k, x + 0.1 * k, px),
  );
  p.ink(pen => pen.line([...shade, shade[0] as Point], { straight: true, width: 0.8, broken: 0.25 }));
};
