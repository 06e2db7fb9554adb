import { dab, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, concentrations, curve, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { type Random, random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { fine, patchy, tall, wallFace } from './plan.ts';

/** Branches in metres on the wall, from the trunk out, with their thickness. Two hold; the rest have come away. */
// biome-ignore format: one limb to a line
const limbs: readonly (readonly [thick: number, points: readonly Point[]])[] = [
  [0.1, [[8.2, -0.05], [8.16, 0.3], [8.22, 0.62], [8.14, 1]]],
  [0.055, [[8.18, 0.42], [7.8, 0.5], [7.2, 0.46], [6.55, 0.56], [6.1, 0.5]]],
  [0.05, [[8.2, 0.5], [8.5, 0.62], [8.95, 0.6], [9.3, 0.72]]],
  [0.05, [[8.16, 0.85], [7.9, 0.98], [7.5, 0.95], [7.22, 0.98]]],
  [0.05, [[8.14, 0.95], [8.4, 1.2], [8.7, 1.5], [8.78, 1.86], [8.95, 2.1]]],
  [0.045, [[8.14, 0.98], [8.02, 1.3], [8.1, 1.62], [7.98, 1.9]]],
  [0.03, [[8.45, 1.24], [8.8, 1.3], [9.2, 1.22], [9.45, 1.02]]],
  [0.025, [[7.2, 0.46], [6.9, 0.7], [6.7, 0.74]]],
];

interface Leaf {
  readonly at: Point;
  readonly long: number;
  readonly turn: number;
  readonly bright: number;
}

const leavesOn = (r: Random): Leaf[] =>
  limbs.slice(1).flatMap(([, points]) => {
    const path = curve(
      points.map(([x, y]): Point => [x * 100, y * 100]),
      5,
    );
    return path.flatMap(([x, y], i) =>
      i < path.length * 0.12 || r.chance(0.3)
        ? []
        : Array.from(
            { length: r.int(2, 5) },
            (): Leaf => ({
              at: [(x + r.gauss() * 5.5) / 100, (y + r.gauss() * 6 + 2) / 100],
              long: r.range(0.03, 0.085),
              turn: r.range(-1, 2.6),
              bright: r(),
            }),
          ),
    );
  });

const cast: Point = [0.15, -0.1];

export const pear = (p: Passage): void => {
  const leaves = leavesOn(random(31));
  const k = (x: number): number => wallFace.scale(x, 0.7);
  const draw = (c: Context, move: Point, each: (leaf: Leaf) => void, size = 1): void => {
    const r = random(5);
    for (const leaf of leaves) {
      const [x, y] = [leaf.at[0] + move[0], leaf.at[1] + move[1]];
      if (move[0] && (y > tall - 0.02 || y < 0.02)) continue;
      each(leaf);
      dab(c, r, wallFace.at(x, y), leaf.long * k(x) * size, leaf.long * k(x) * 0.46 * size, leaf.turn);
    }
  };
  /** What it throws on the bricks. */
  tint(
    p,
    c => {
      draw(c, cast, () => undefined, 1.1);
      for (const [thick, points] of limbs)
        sweep(
          c,
          points
            .filter(([, y]) => y < tall)
            .map(([x, y]) => wallFace.at(x + cast[0], Math.min(tall, Math.max(0.01, y + cast[1])))),
          thick * k(8),
          { profile: t => 1 - 0.7 * t },
        );
    },
    { violet: 0.7, umber: 0.45, payne: 0.15 },
    (x, y) => 0.55 * (0.85 + 0.3 * patchy(x, y)),
    { soft: (x, y) => lerp(0.9, 4, 0.5 + 0.5 * fine(x, y)), softest: 4, sway: 1.4, rim: 0.2 },
  );
  tint(
    p,
    c => {
      for (const [thick, points] of limbs)
        sweep(
          c,
          points.map(([x, y]) => wallFace.at(x, y)),
          thick * k(8),
          { profile: t => 1 - 0.72 * t, uneven: 0.3, seed: Math.round(thick * 900) },
        );
    },
    { umber: 0.6, violet: 0.3, sepia: 0.3 },
    (x, y) => 0.95 * (0.8 + 0.4 * fine(x, y)),
    { sway: 1, body: 1, knock: 1 },
  );
  const layer = (from: number, to: number, density: number, size: number): void =>
    p.wash({
      shape: c => {
        const r = random(9);
        draw(
          c,
          [0, 0],
          ({ bright }) => {
            c.fillStyle =
              bright >= from && bright < to
                ? concentrations(
                    lerp(0.8, 0.15, bright),
                    lerp(0.5, 0.3, bright),
                    lerp(0.1, 0.7, bright) * r.range(0.7, 1.1),
                  )
                : 'rgba(0,0,0,0)';
          },
          size,
        );
      },
      pigments: [P.moss, P.olive, P.straw],
      mix: 'coded',
      wet: 1.4,
      density: (x, y) => density * (0.8 + 0.4 * fine(x, y)),
      soft: 0.8,
      sway: 0.8,
      feature: 14,
      body: 1,
      knock: 1,
      rim: 0.35,
    });
  layer(0, 0.42, 1.1, 1.2);
  layer(0.42, 0.74, 0.8, 1);
  layer(0.74, 1.1, 0.42, 1.05);
  strips(p);
};

/** Pears, still green, and the old strips of stocking that have let go. */
const strips = (p: Passage): void => {
  const at = wallFace.at;
  tint(
    p,
    c => {
      const r = random(3);
      for (const [x, y] of [
        [7.35, 0.36],
        [6.6, 0.44],
        [7.62, 0.84],
        [8.75, 0.5],
        [9.1, 1.1],
      ] as const) {
        const [px, py] = at(x, y);
        const k = wallFace.scale(x, y);
        dab(c, r, [px, py], 0.034 * k, 0.042 * k);
        dab(c, r, [px + 1, py - 0.05 * k], 0.018 * k, 0.03 * k);
      }
    },
    { ochre: 0.6, sage: 0.4, rust: 0.2 },
    0.9,
    { body: 1, knock: 1, rim: 0.5 },
  );
  p.ink(pen => {
    for (const [x, y] of [
      [7.8, 0.5],
      [7.5, 0.95],
      [8.66, 1.44],
    ] as const)
      pen.line(
        [at(x - 0.02, y + 0.05), at(x + 0.02, y - 0.04), at(x - 0.01, y - 0.16), at(x + 0.04, y - 0.26)],
        { width: 1, broken: 0.05 },
      );
    for (const [, points] of limbs.slice(0, 5))
      pen.line(
        points.map(([x, y]) => at(x + 0.02, y - 0.015)),
        { width: 0.8, broken: 0.4 },
      );
  });
};
