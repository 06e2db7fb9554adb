import { sweep } from './brush.ts';
import { noise } from './noise.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { random } from './random.ts';
import { lerp, smooth } from './scalar.ts';
import { type Branch, bareTree, branches, type TreeHabit, tipOf } from './tree.ts';

/** One tree of a group: give each its own height, lean and habit, and let crowns overlap. */
export interface WinterTree extends TreeHabit {
  /** Its foot, and its height, in picture pixels. */
  readonly at: Point;
  readonly height: number;
  readonly seed: number;
}

export interface Copse {
  /** -1 to 1: which way the wind has grown them. */
  readonly wind?: number;
  readonly density?: number;
  /** The haze of twigs, against the bones. */
  readonly haze?: number;
  readonly bones?: readonly [Pigment, Pigment];
  readonly twigs?: readonly [Pigment, Pigment];
  /** Pen lines down the shaded side of trunks: 1 light from the left, -1 from the right, 0 none. */
  readonly lit?: 1 | -1 | 0;
  readonly share?: (x: number, y: number) => number;
}

const grown = ({ at, height, seed, ...habit }: WinterTree, wind: number): Branch[] =>
  bareTree(random(seed), at, height, {
    spread: 0.42,
    depth: 7,
    trunk: 0.26,
    width: height * 0.034,
    wind: wind * 0.2,
    ...habit,
  });

/** Bare trees in a group: a dry violet haze of twigs, then their bones, then a little pen. Returns the bones. */
export const winterTrees = (p: Passage, trees: readonly WinterTree[], copse: Copse = {}): Branch[][] => {
  const { wind = 0, density = 0.9, haze = 0.36, lit = 1, share = () => 1 } = copse;
  const { bones = [P.payne, P.umber], twigs = [P.violet, P.umber] } = copse;
  const all = trees.map(tree => grown(tree, wind));
  const foot = Math.max(...trees.map(({ at }) => at[1]));
  const tallest = Math.max(...trees.map(({ height }) => height));
  const size = tallest / 300;
  const quick = noise('soft', 60, (trees[0]?.seed ?? 1) + 3);
  p.wash({
    shape: c => {
      const r = random((trees[0]?.seed ?? 1) + 30);
      for (const tree of all)
        for (const twig of tree.filter(({ depth }) => depth >= 4))
          for (let i = 0; i < 3; i++) {
            const [x, y] = tipOf(twig);
            const blown = wind * 6 * size;
            const next: Point = [x + (r.gauss() * 5 + blown * 0.5) * size, y + (r.gauss() * 5 - 3) * size];
            const last: Point = [x + (r.gauss() * 10 + blown) * size, y + (r.gauss() * 9 - 6) * size];
            sweep(c, [[x, y], next, last], r.range(2, 7) * Math.max(0.6, size), { seed: r.int(1, 999) });
          }
    },
    pigments: twigs,
    mix: [0.75, 0.35],
    density: (x, y) => haze * share(x, y) * (0.8 + 0.4 * quick(x, y)),
    soft: 2.4,
    sway: 3,
    feature: 18,
    dry: 0.52,
    angle: 1.9,
    stretch: 8,
    rim: 0,
    pool: 0.5,
  });
  p.wash({
    shape: c => {
      for (const tree of all) branches(c, tree, { thinnest: 0.45 });
    },
    pigments: bones,
    mix: (x, y) => [0.55 + 0.15 * quick(x, y), 0.5],
    density: (x, y) => density * share(x, y) * lerp(0.62, 1, smooth(foot - tallest * 0.7, foot, y)),
    soft: 0.7,
    sway: 0.4,
    rough: 0.25,
    feature: 18,
    dry: 0.08,
  });
  if (lit)
    p.ink(pen => {
      for (const tree of all)
        for (const { points, from, depth } of tree.filter(branch => branch.depth <= 1))
          pen.line(
            points.map(([x, y]): Point => [x + lit * from * 0.5, y]),
            { width: depth ? 0.6 : 0.9, broken: 0.4 },
          );
    });
  return all;
};
