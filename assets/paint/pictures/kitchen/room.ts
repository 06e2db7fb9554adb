import { sweep } from '../../engine/brush.ts';
import { noise } from '../../engine/noise.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lineOn, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintBoots } from './boots.ts';
import { outside } from './night.ts';
import { fine, lamplight, middle, night, room, seen, size } from './view.ts';

const { left, right, back, height } = size;

/** Limewash, gold by the lamp and violet where it doesn't come. */
// biome-ignore format: points are read in rows
export const paintRoom = (p: Passage): void => {
  const pane = p.mask(polygons([night.opening]));
  const wall = {
    pigments: [P.ochre, P.umber, P.violet],
    mix: (x: number, y: number): readonly number[] => {
      const l = lamplight(x, y);
      return [0.3 + 0.5 * l, 0.4 - 0.3 * l, 0.5 - 0.44 * l];
    },
    keep: pane,
  };
  paintWall(p, room.back, {
    ...wall,
    area: [left + 0.12, 0, right - 0.1, height],
    ends: { u0: 0.5, u1: 0.6 },
    density: (x, y) => lerp(0.92, 0.08, lamplight(x, y)) * lerp(0.8, 1, smooth(360, 160, y)),
    stroke: 0.13,
    seed: 4,
  });
  /** Once more, upright, where the corners are. */
  paintWall(p, room.back, {
    ...wall,
    area: [left + 0.5, 0, -0.86, height],
    ends: { u0: 0.6 },
    density: (x, y) => 0.42 * (1 - lamplight(x, y)),
    stroke: 0.15,
    seed: 9,
  });
  floor(p);
  paintBoots(p);
  beam(p);
  outside(p);
  p.pencil(pen => {
    pen.line(
      lineOn(room.back, [[left, 0], [-1.2, 0]]),
      { straight: true, broken: 0.4 },
    );
    pen.line(
      lineOn(room.floor, [[left, back], [left - 0.3, 5.2]]),
      { straight: true, broken: 0.5 },
    );
    for (const z of [7.1, 6.3, 5.6])
      pen.line(
        lineOn(room.floor, [[left + 0.4 * (z - 5), z], [right - 0.5, z]]),
        { straight: true, broken: 0.55 },
      );
    for (const x of [-2.7, -1.7, -0.8, 0.4, 1.6, 2.5])
      pen.line(
        lineOn(room.floor, [[x, 7.4 - 0.1 * x], [x, 5.3 + 0.14 * x]]),
        { straight: true, broken: 0.6 },
      );
  });
};

/** Flags, in strokes across that stop where they stop; the lamp lies on them in the middle. */
// biome-ignore format: points are read in rows
const floor = (p: Passage): void => {
  const r = random(31);
  const drags: { readonly path: readonly Point[]; readonly wide: number }[] = [];
  for (let z = 7.62; z > 4.95; z -= 0.11) {
    const nearness = smooth(6.6, 5, z);
    for (let i = 0; i < 3; i++) {
      if (r.chance(nearness * 0.72)) continue;
      const from = lerp(left - 0.2, right - 1.2, r()) * (1 - 0.3 * nearness) - 0.3;
      const to = from + r.range(1.6, 4) * (1 - 0.35 * nearness);
      drags.push({
        path: [seen.project([from, 0, z]), seen.project([(from + to) / 2, 0, z - 0.02]), seen.project([to, 0, z])],
        wide: (seen.sizeAt([0, 0, z]) * 0.085 * seen.view.eye[1]) / 1.6 + 7,
      });
    }
  }
  /** Each flag is its own stone. */
  const stone = noise('soft', 9, 77);
  const flag = (x: number, y: number): number => {
    const [u, v] = room.floor.of(x, y);
    const row = Math.floor(v / 0.52);
    return stone(row * 31.7, Math.floor(u / 0.8 + (row & 1 ? 0.4 : 0)) * 23.3);
  };
  p.wash({
    shape: c => {
      for (const [i, { path, wide }] of drags.entries())
        sweep(c, path, wide * 1.8, {
          seed: i,
          uneven: 0.3,
          profile: t => Math.min(1, t * 16, (1 - t) * 12) ** 0.5,
        });
    },
    pigments: [P.umber, P.ochre, P.violet],
    mix: (x, y) => [0.42, 0.42 + 0.2 * flag(x, y), 0.3 - 0.2 * flag(x, y)],
    density: (x, y) =>
      0.6 *
      (1 + 0.42 * flag(x, y)) *
      lerp(1.1, 0.22, smooth(0.1, 0.75, lamplight(x, y - 230))) *
      (0.9 + 0.2 * fine(x, y * 2)),
    soft: (x, y) => lerp(0.9, 5, smooth(0.1, 0.6, middle(x, y * 2))),
    softest: 5,
    sway: 2,
    rim: 0.3,
    pool: 0.3,
    tide: 0.14,
    dry: (_x, y) => 0.04 + 0.1 * smooth(780, 860, y),
    angle: 0.01,
  });
};

/** One beam across, that the lamp hangs from. */
// biome-ignore format: points are read in rows
const beam = (p: Passage): void => {
  const z = 6.2;
  const at = (x: number, y: number): Point => seen.project([x, y, z]);
  p.wash({
    shape: c => {
      polygon(c, [at(-2.5, 2.2), at(-2.56, 2.46), at(0.4, 2.47), at(2.74, 2.45), at(2.6, 2.21), at(0.2, 2.2)]);
      sweep(c, [at(-2.7, 2.31), at(-2.1, 2.3)], 20, { seed: 3 });
      sweep(c, [at(2.2, 2.38), at(2.76, 2.37)], 18, { seed: 5 });
    },
    pigments: [P.umber, P.sepia, P.violet],
    mix: [0.6, 0.24, 0.3],
    density: (x, y) =>
      (0.72 - 0.36 * smooth(500, 60, Math.abs(x - 1000))) * (0.84 + 0.36 * fine(x * 0.4, y * 2)),
    soft: 0.9,
    sway: 2.2,
    rim: 0.35,
    dry: (x, _y) => 0.06 + 0.16 * smooth(520, 720, Math.abs(x - 800)),
    angle: 0.01,
    streak: 0.25,
    knock: 1,
  });
  p.ink(pen => pen.line([at(-1.9, 2.24), at(0.2, 2.235), at(2.2, 2.25)], { broken: 0.4, width: 1 }));
};
