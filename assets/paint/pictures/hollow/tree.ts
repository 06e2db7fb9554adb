import { dab, grass, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, concentrations, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { type Branch, bareTree, branches, tipOf } from '../../engine/tree.ts';
import { bank, bankAt, middle, quick, road, sides, slow } from './land.ts';

const bones = bareTree(random(133), [147, 760], 668, {
  lean: 0.05,
  spread: 0.5,
  depth: 7,
  wind: 0.06,
  trunk: 0.33,
  width: 32,
});
const twigs = bones.filter(b => b.depth >= 3 && b.depth <= 5);
/** The top is already bare: leaves hold on lower down. */
const holding = (x: number, y: number): number => smooth(-40, 220, y + middle(x, y) * 90 + x * 0.2);

/** The bank that we stand on, and the tree on it. */
export const tree = (p: Passage): void => {
  const lane = p.mask(c => polygon(c, road.outline), { soft: 1.2, sway: 2 });
  turf(p, lane);
  leaves(p);
  trunk(p);
  fallen(p);
};

const turf = (p: Passage, keep: Float32Array): void => {
  const below = (c: Context): void => polygon(c, [...bank, [1680, 1000], [-70, 1000]]);
  const strokes = (
    c: Context,
    seed: number,
    count: number,
    down: readonly [number, number],
    long: readonly [number, number],
    wide: readonly [number, number],
  ): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const [x, length] = [r.range(-60, 1560), r.range(...long)];
      const fall = lerp(down[0], down[1], r() ** 1.2);
      const at = (t: number): Point => [
        x + length * t,
        bankAt(x + length * t) * 0.75 + bankAt(x) * 0.25 + fall + r.gauss() * 3,
      ];
      sweep(c, [at(0), at(0.33), at(0.66), at(1)], r.range(...wide), { seed: r.int(1, 9999), uneven: 0.35 });
    }
  };
  p.wash({
    shape: c => {
      const under = bank.map(
        ([x, y], i): Point => [x, y + 40 + 22 * Math.sin(i * 0.18) + 12 * Math.sin(i * 0.06)],
      );
      polygon(c, [...bank, ...under.toReversed()]);
      strokes(c, 19, 24, [24, 80], [200, 430], [14, 36]);
    },
    pigments: [P.ochre, P.olive, P.rust],
    mix: (x, y) => [0.62, 0.3 + 0.3 * middle(x, y), 0.16 + 0.3 * smooth(0.1, 0.6, slow(x, y))],
    density: (x, y) =>
      0.62 * (1 - 0.4 * smooth(20, 110, y - bankAt(x))) * (0.3 + 0.7 * sides(x, y, 220, 1400)),
    within: below,
    soft: (x, y) => lerp(1, 15, smooth(-0.1, 0.5, quick(x, y))),
    softest: 15,
    sway: 7,
    feature: 66,
    pool: 0.4,
    tide: 0.2,
    dry: (x, y) => 0.05 + 0.3 * smooth(56, 116, y - bankAt(x)) * smooth(-0.3, 0.4, quick(x, y)),
    angle: 0.08,
    stretch: 34,
    keep,
    body: 1,
  });
  p.wash({
    shape: c => strokes(c, 23, 42, [2, 44], [50, 220], [4, 15]),
    pigments: [P.umber, P.moss, P.rust],
    mix: (x, y) => [0.4, 0.5, 0.25 * clamp(middle(x, y) + 0.4)],
    density: (x, y) => 0.55 * sides(x, y, 200, 1420),
    soft: (x, y) => lerp(1, 6, smooth(-0.2, 0.4, quick(x, y))),
    softest: 6,
    sway: 2.6,
    feature: 20,
    dry: 0.26,
    stretch: 30,
    keep,
  });
  p.wash({
    shape: c => strokes(c, 25, 20, [52, 104], [100, 290], [3, 13]),
    pigments: [P.ochre, P.umber],
    mix: [0.6, 0.35],
    density: (x, y) => 0.46 * sides(x, y, 200, 1420),
    soft: 1,
    sway: 2,
    feature: 20,
    dry: 0.42,
    stretch: 30,
    keep,
  });
  p.wash({
    shape: c => {
      const r = random(24);
      for (let i = 0; i < 70; i++) {
        const x = r.chance(0.5) ? r.range(60, 470) : r.range(760, 1540);
        grass(c, r, [x, bankAt(x) + r.range(4, 46)], {
          blades: r.int(3, 8),
          height: r.range(11, 32),
          spread: 11,
          lean: 0.12,
        });
      }
    },
    pigments: [P.moss, P.umber, P.ochre],
    mix: (x, y) => [0.4 + 0.3 * quick(x * 2, y * 2), 0.3, 0.4 - 0.3 * quick(x * 2, y * 2)],
    density: 0.6,
    sway: 0.4,
    rough: 0.2,
    keep,
  });
};

const leaves = (p: Passage): void => {
  const spray = (
    seed: number,
    skip: number,
    spread: number,
    size: readonly [number, number],
    count: readonly [number, number],
    from: readonly Branch[],
  ) => {
    return (c: Context): void => {
      const r = random(seed);
      for (const branch of from) {
        const [x, y] = tipOf(branch);
        if (y < -50 || r.chance(skip)) continue;
        const hue = r();
        c.fillStyle = concentrations(hue < 0.55 ? 1 : 0.35, hue > 0.42 ? 0.85 : 0.1, hue > 0.82 ? 0.65 : 0);
        for (let j = r.int(...count); j > 0; j--) {
          const rx = r.range(...size);
          dab(
            c,
            r,
            [x + r.gauss() * spread, y + r.gauss() * spread * 0.72],
            rx,
            rx * r.range(0.45, 0.7),
            r.gauss() * 0.6,
          );
        }
      }
    };
  };
  p.wash({
    shape: spray(
      134,
      0.3,
      27,
      [12, 32],
      [4, 7],
      twigs.filter(b => b.depth === 3),
    ),
    pigments: [P.ochre, P.rust, P.olive],
    mix: 'coded',
    wet: 20,
    density: (x, y) => 0.34 * holding(x, y),
    soft: (x, y) => lerp(1.2, 22, smooth(-0.1, 0.45, quick(x, y))),
    softest: 22,
    sway: 7,
    feature: 36,
    pool: 0.5,
    tide: 0.2,
    dry: 0.1,
  });
  p.wash({
    shape: spray(137, 0.62, 17, [2.6, 7.5], [5, 14], twigs),
    pigments: [P.ochre, P.rust, P.olive],
    mix: 'coded',
    wet: 8,
    density: (x, y) => 0.55 * holding(x, y),
    soft: (x, y) => lerp(0.8, 6, smooth(0, 0.5, quick(x, y))),
    softest: 6,
    sway: 2,
    feature: 16,
    dry: 0.2,
    angle: 0.4,
  });
  p.wash({
    shape: spray(135, 0.8, 12, [1.9, 4.4], [2, 6], twigs),
    pigments: [P.rust, P.umber, P.olive],
    mix: 'coded',
    wet: 3,
    density: (x, y) => 0.62 * holding(x, y),
    sway: 0.9,
    feature: 14,
  });
};

const trunk = (p: Passage): void => {
  const core = (y: number): number => lerp(150, 163, smooth(750, 420, y));
  p.wash({
    shape: c => {
      branches(c, bones, { thinnest: 0.45, thick: 0.92 });
      sweep(
        c,
        [
          [100, 770],
          [130, 754],
          [145, 734],
          [150, 692],
        ],
        25,
        { profile: t => lerp(0.4, 1, t) },
      );
      sweep(
        c,
        [
          [197, 772],
          [167, 752],
          [155, 718],
        ],
        20,
        { profile: t => lerp(0.25, 1, t) },
      );
    },
    pigments: [P.umber, P.payne, P.rust],
    mix: (x, y) => [0.6, 0.15 + 0.4 * smooth(142, 167, x + quick(x, y) * 16), 0.3 * clamp(quick(x, y) + 0.2)],
    density: (x, y) =>
      0.8 * smooth(-50, 275, y + middle(x, y) * 90 + x * 0.15) * (0.62 + 0.5 * smooth(-12, 8, x - core(y))),
    soft: (x, y) => lerp(0.8, 3, smooth(0.15, 0.6, quick(x, y))),
    softest: 3,
    sway: 1,
    rough: 0.5,
    feature: 16,
    dry: (_x, y) => 0.16 + 0.14 * smooth(750, 170, y),
    angle: 1.5,
    knock: 0.7,
    body: 0.85,
  });
  p.ink(pen => {
    const [foot, , , , fork] = (bones[0] as Branch).points as [Point, Point, Point, Point, Point];
    pen.hatch(
      [
        [foot[0] + 3, foot[1]],
        [foot[0] + 15, foot[1]],
        [fork[0] + 10, fork[1]],
        [fork[0] + 1, fork[1]],
      ],
      { angle: -0.3, gap: 6, width: 0.65, press: 0.5 },
    );
    for (const { points, from, to, depth } of bones.filter(b => b.depth <= 2))
      for (const side of [1, -1]) {
        const along = points.map(([x, y], i): Point => {
          const a = points[Math.max(0, i - 1)] as Point;
          const b = points[Math.min(points.length - 1, i + 1)] as Point;
          const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
          const half = lerp(from, to, i / (points.length - 1)) * 0.5 * side;
          return [x - ((b[1] - a[1]) / length) * half, y + ((b[0] - a[0]) / length) * half];
        });
        pen.line(along, { width: side > 0 ? 0.8 : 1, broken: depth ? 0.5 : 0.34, wobble: 0.9 });
      }
  });
};

const fallen = (p: Passage): void => {
  p.wash({
    shape: c =>
      blob(c, [
        [120, 766],
        [250, 758],
        [390, 772],
        [470, 796],
        [370, 796],
        [216, 784],
      ]),
    pigments: [P.violet, P.moss],
    mix: [0.4, 0.5],
    density: 0.34,
    soft: 8,
    sway: 8,
    feature: 34,
  });
  p.wash({
    shape: c => {
      const r = random(136);
      for (let i = 0; i < 130; i++) {
        const x = 90 + r() ** 1.4 * 640;
        dab(c, r, [x, bankAt(x) + 22 + r() ** 1.5 * 90], r.range(1.4, 3.8), r.range(0.9, 2), r.gauss() * 0.4);
      }
      /** A few still in the air. */
      for (let i = 0; i < 14; i++)
        dab(c, r, [r.range(250, 700), r.range(380, 720)], r.range(1.7, 3), r.range(1, 1.8), r() * 3);
    },
    pigments: [P.rust, P.ochre],
    mix: (x, y) => [clamp(quick(x * 6, y * 6) + 0.5), 1 - clamp(quick(x * 6, y * 6) + 0.5)],
    density: 0.72,
    sway: 0.4,
    rough: 0.2,
  });
};
