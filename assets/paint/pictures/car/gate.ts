import { grass, sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { middle, project, quick, sizeAt } from './view.ts';

/** It stands back from the road, and a little across the beam. */
const hinge = { x: -3.45, z: 9.6 } as const;
const latch = { x: -2.66, z: 12.6 } as const;
const bars = [0.3, 0.52, 0.74, 0.98, 1.24] as const;

const at = (along: number, up: number): Point =>
  project(lerp(hinge.x, latch.x, along), up, lerp(hinge.z, latch.z, along));
const rail = (from: Point, to: Point, thick: number): Outline => [
  at(from[0], from[1]),
  at(to[0], to[1]),
  at(to[0], to[1] - thick),
  at(from[0], from[1] - thick),
];
const upright = (along: number, low: number, high: number, wide: number): Outline => [
  at(along - wide, low),
  at(along - wide, high),
  at(along + wide, high),
  at(along + wide, low),
];

const members: Outline[] = [
  ...bars.map(y => rail([0, y], [1, y], 0.095)),
  rail([0.02, 1.24], [0.97, 0.32], 0.085),
  upright(0.02, 0.18, 1.3, 0.025),
  upright(0.98, 0.18, 1.3, 0.022),
  upright(0.5, 0.2, 1.24, 0.016),
];
const posts: Outline[] = [upright(-0.09, -0.06, 1.4, 0.036), upright(1.08, -0.06, 1.46, 0.04)];

export const paintGate = (p: Passage): void => {
  /** The dark of the field, so that the bars are light whether or not there is a night behind them. */
  p.wash({
    shape: c =>
      blob(c, [
        at(-0.28, 0.1),
        at(-0.22, 1.2),
        at(0.1, 1.66),
        at(0.5, 1.5),
        at(0.9, 1.7),
        at(1.24, 1.1),
        at(1.2, 0.1),
        at(0.5, -0.04),
      ]),
    pigments: [P.payne, P.moss, P.sepia],
    mix: [0.8, 0.4, 0.3],
    density: (x, y) => 0.72 * (0.8 + 0.5 * middle(x, y)),
    soft: (x, y) => lerp(1.2, 14, smooth(-0.2, 0.4, quick(x, y))),
    softest: 14,
    sway: 9,
    feature: 30,
    rim: 0.25,
    pool: 0.4,
    dry: 0.1,
    angle: -0.3,
  });
  p.clear(polygons([...members, ...posts]), { soft: 0.6, sway: 0.35 });
  /** Each bar has a lit face and a wet dark underside. */
  p.wash({
    shape: polygons([
      ...bars.map(y => rail([0, y - 0.062], [1, y - 0.062], 0.036)),
      rail([0.02, 1.18], [0.97, 0.26], 0.03),
    ]),
    pigments: [P.umber, P.slate],
    mix: [0.5, 0.5],
    density: 0.55,
    soft: 0.7,
    sway: 0.5,
    rim: 0.2,
  });
  p.wash({
    shape: polygons([...members, ...posts]),
    pigments: [P.straw, P.bone, P.umber],
    mix: x => [0.4, 0.5, 0.1 + 0.25 * smooth(640, 520, x)],
    density: (x, y) => 0.3 * (0.8 + 0.6 * quick(x, y)),
    soft: 0.7,
    sway: 0.4,
    rim: 0.4,
  });
  p.wash({
    shape: polygons([upright(-0.108, -0.06, 1.38, 0.018), upright(1.06, -0.06, 1.44, 0.018)]),
    pigments: [P.umber, P.payne],
    mix: [0.6, 0.5],
    density: 0.75,
    soft: 0.8,
    sway: 0.5,
    rim: 0.2,
  });
  const tufts = (c: Parameters<typeof grass>[0], seed: number, count: number, tall: number): void => {
    const r = random(seed);
    for (let i = 0; i < count; i++) {
      const along = lerp(-0.3, 1.25, r());
      const [x, y] = at(along, -0.04 - r() * 0.12);
      grass(c, r, [x, y], {
        blades: 4,
        height: sizeAt(11) * tall * r.range(0.6, 1.3),
        spread: 5,
        lean: 0.2,
        width: 1.3,
      });
    }
  };
  p.body(c => tufts(c, 5, 26, 0.26), { soft: 0.6, sway: 0.1 }, 0.8);
  p.wash({
    shape: c => tufts(c, 5, 26, 0.26),
    pigments: [P.straw, P.olive],
    mix: [0.5, 0.3],
    density: 0.5,
    soft: 0.7,
    sway: 0.2,
    rim: 0.2,
    knock: 0.8,
  });
  p.wash({
    shape: c => tufts(c, 8, 22, 0.2),
    pigments: [P.sepia, P.moss],
    mix: [0.6, 0.5],
    density: 0.85,
    soft: 0.7,
    sway: 0.2,
    rim: 0.2,
  });
  /** Their shadow is thrown back over the field by the lamps. */
  p.wash({
    shape: c => {
      for (const t of [0.1, 0.36, 0.62, 0.9])
        sweep(c, [at(t, 0), at(t - 0.06, -0.1), at(t - 0.16, -0.16)], 7, { uneven: 0.4 });
    },
    pigments: [P.payne, P.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 2,
    sway: 2,
    dry: 0.2,
  });
  p.ink(pen => {
    for (const y of bars) {
      pen.line([at(0, y), at(1, y)], { straight: true, width: 0.8, broken: 0.3 });
      pen.line([at(0, y - 0.1), at(1, y - 0.1)], { straight: true, width: 1.1, broken: 0.16 });
    }
    pen.line([at(-0.127, -0.05), at(-0.127, 1.4), at(-0.05, 1.41), at(-0.054, 0)], {
      straight: true,
      width: 1,
      broken: 0.2,
    });
    pen.line([at(1.12, -0.05), at(1.122, 1.46), at(1.04, 1.46), at(1.04, 0)], {
      straight: true,
      width: 0.9,
      broken: 0.2,
    });
    pen.line([at(0.97, 1.02), at(1.07, 1.03)], { straight: true, width: 1.4, broken: 0 });
  });
};
