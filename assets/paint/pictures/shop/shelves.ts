import type { Surface } from '../../engine/camera.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { lineOn, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { stocked, type Thing } from './things.ts';
import { daylight, fronts, levels, quick, run } from './view.ts';

/** Darkest where we stand; towards the door it turns grey and then pale. */
const shade = (on: Surface) => {
  return (x: number, y: number): number => lerp(1, 0.2, daylight(on.of(x, y)[0]) ** 0.7);
};

const inDepth = (things: readonly Thing[], colour: Pigment): readonly Thing[] =>
  things.filter(one => one.colour === colour).sort((a, b) => b.at - a.at);

/** Backs, then boards, then what stands on them colour by colour, then a little line. */
const side = (p: Passage, on: Surface, seed: number, warm: number): void => {
  const dark = shade(on);
  const things = stocked(seed);
  const outlineOf = ({ outline }: Thing): Point[] => outline.map(([z, y]) => on.at(z, y));
  paintWall(p, on, {
    area: [run.near - 0.5, 0, run.far, 3.02],
    pigments: [P.umber, P.sienna, P.violet],
    mix: (x, y) => [0.7, 0.5 - 0.4 * daylight(on.of(x, y)[0]), 0.25 + 0.3 * daylight(on.of(x, y)[0])],
    density: (x, y) => 0.66 * dark(x, y) * (0.9 + 0.2 * quick(x, y)),
    ends: { u0: 0.5, v1: 0.16 },
    seed: seed + 3,
    more: { body: 1 },
  });
  const colours = [...new Set(things.map(({ colour }) => colour))];
  for (const colour of colours) {
    const outlines = inDepth(things, colour).map(outlineOf);
    p.clear(polygons(outlines), { soft: 0.6, sway: 0.4 });
    lay(
      p,
      polygons(outlines),
      [
        [colour, 0.85],
        [P.ochre, warm],
      ],
      (x, y) => (0.46 + 0.3 * quick(x * 2, y * 2)) * lerp(1.1, 0.7, daylight(on.of(x, y)[0])),
      { pool: 0.5, poolFeature: 24, sway: 0.6 },
    );
  }
  /** The side of each thing that looks away from the door. */
  lay(
    p,
    polygons(
      things.map(one => {
        const z0 = Math.min(...one.outline.map(([z]) => z));
        return one.outline.map(([z, y]) => on.at(z0 + (z - z0) * 0.42, y));
      }),
    ),
    'violet .6 sepia .5',
    0.46,
    { sway: 1, soft: 1.4 },
  );
  /** And a light on the side that looks to it. */
  p.lift({
    shape: polygons(
      things.map(({ outline }): Point[] => {
        const [z0, z1] = [Math.min(...outline.map(([z]) => z)), Math.max(...outline.map(([z]) => z))];
        const [y0, y1] = [Math.min(...outline.map(([, y]) => y)), Math.max(...outline.map(([, y]) => y))];
        const at = (u: number, v: number): Point => on.at(lerp(z0, z1, u), lerp(y0, y1, v));
        return [at(0.7, 0.16), at(0.8, 0.16), at(0.8, 0.6), at(0.74, 0.64)];
      }),
    ),
    amount: 0.75,
    soft: 0.8,
    sway: 0.6,
  });
  const boards = levels.map(level => on.outline([run.near - 0.15, level - 0.035, run.far, level]));
  p.lift({ shape: polygons(boards), amount: 0.75, soft: 0.6 });
  lay(p, polygons(boards), 'ochre .5 umber .5', (x, y) => 0.5 * dark(x, y), { sway: 0.6 });
  const posts = [3.3, 4.9, 6.6, 8.1].map(z => on.outline([z, 0, z + 0.05, 3]));
  lay(
    p,
    c => {
      for (const post of posts) polygon(c, post);
    },
    'sepia .6 umber .5',
    0.7,
    { sway: 0.7 },
  );
  p.ink(pen => {
    for (const level of levels)
      pen.line(
        lineOn(on, [
          [run.near, level],
          [run.far, level],
        ]),
        { straight: true, broken: 0.3, width: 0.7 },
      );
    for (const [i, one] of things.entries())
      if (i % 4 === 0 && one.at < 5.4) pen.line(outlineOf(one), { broken: 0.4, width: 0.6 });
  });
};

export const paintMorning = (p: Passage): void => side(p, fronts.left, 31, 0.02);
export const paintAfternoon = (p: Passage): void => side(p, fronts.right, 58, 0.2 * smooth(0, 1, 1));
