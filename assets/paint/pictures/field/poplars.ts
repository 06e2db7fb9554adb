import { sweep } from '../../engine/brush.ts';
import type { Context, Point } from '../../engine/path.ts';
import type { Random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { horizon } from './land.ts';

/** Poplars, unevenly set; the wind bends them all one way and the smaller ones more. */
export const poplars: readonly (readonly [x: number, height: number, bend: number])[] = [
  [58, 150, 0.1],
  [104, 214, 0.06],
  [150, 232, 0.05],
  [186, 176, 0.1],
  [262, 246, 0.05],
  [298, 206, 0.08],
  [352, 152, 0.1],
  [472, 128, 0.1],
  [498, 96, 0.14],
  [604, 66, 0.12],
];

export type Poplar = (typeof poplars)[number];

/** The trunk, from its foot at 0 to its top at 1. */
export const stemOf = ([x, height, bend]: Poplar): ((t: number) => Point) => {
  return t => [x + bend * height * t * t + Math.sin(t * 7 + x) * 1.4, horizon + 4 - height * t];
};

/** A limb of a poplar goes up beside the trunk and never far from it. */
export const poplar = (c: Context, r: Random, tree: Poplar): void => {
  const [x, height, bend] = tree;
  const stem = stemOf(tree);
  sweep(c, [stem(0), stem(0.35), stem(0.7), stem(1)], height * 0.027, {
    profile: t => 1 - 0.86 * t,
    seed: Math.round(x),
  });
  for (let i = 0; i < height * 0.24; i++) {
    const t = lerp(0.1, 0.93, r());
    const side = r.pick([-1, 1]);
    const length = height * r.range(0.12, 0.3) * (1.15 - t * 0.7);
    const away = side * length * r.range(0.16, 0.36) + bend * length;
    const [sx, sy] = stem(t);
    sweep(
      c,
      [
        [sx, sy],
        [sx + away * 0.7, sy - length * 0.5],
        [sx + away, sy - length],
      ],
      r.range(0.5, 1.15) * (height / 220 + 0.3),
      { profile: q => Math.max(0.36, 1 - q * 0.8), seed: r.int(1, 999) },
    );
  }
};
