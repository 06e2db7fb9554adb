import { chimney } from '../../engine/chimney.ts';
import { door } from '../../engine/door.ts';
import { type Facade, part, parts, plaster, standing } from '../../engine/facade.ts';
import { noise } from '../../engine/noise.ts';
import { type Glass, type Opening, windowLines, windows } from '../../engine/openings.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { tint } from '../../engine/tint.ts';
import { brokenPane } from './brokenPane.ts';
import { project, terrace } from './plan.ts';

interface House {
  readonly wall: Facade;
  /** A canted bay: the side we see, which is in shade, and the front. */
  readonly bay?: readonly [side: Facade, front: Facade];
  readonly paints: readonly [Pigment, Pigment];
  readonly density: number;
}

const { x: face } = terrace;
const house = (
  from: number,
  to: number,
  top: number,
  paints: readonly [Pigment, Pigment],
  density: number,
  bay?: Point,
): House => ({
  wall: standing(project, [face, from], [face, to], top),
  paints,
  density,
  ...(bay && {
    bay: [
      standing(project, [face, bay[0]], [face + 0.75, bay[0] + 0.55], top * 0.84),
      standing(project, [face + 0.75, bay[0] + 0.55], [face + 0.75, bay[1]], top * 0.84),
    ] as const,
  }),
});

/** Far to near, no two of a height. */
// biome-ignore format: one house to a line
const row: readonly House[] = [
  house(26, 38, 6.2, [P.violet, P.slate], 0.36),
  house(21.4, 26, 7.5, [P.slate, P.straw], 0.46, [23.2, 25.4]),
  house(16.4, 21.4, 7, [P.rose, P.umber], 0.5, [18.4, 20.8]),
  house(11.4, 16.4, 8, [P.slate, P.violet], 0.5),
];
const [, third, second, empty] = row as readonly [House, House, House, House];

const pane = (
  wall: Facade,
  x: number,
  y: number,
  glass: Glass,
  more: Partial<Opening> = {},
  wide = 1.15,
): Opening => ({
  wall,
  at: [x, y, x + wide, y + 1.75],
  glass,
  ...more,
});
const inBay = ({ bay }: House, glass: readonly Glass[]): Opening[] =>
  bay
    ? bay.flatMap((wall, i) =>
        [1.1, 4].map((y, j) =>
          pane(wall, 0.16, y, glass[i * 2 + j] ?? 'dim', j ? { dressed: 'nets' } : {}, wall.width - 0.4),
        ),
      )
    : [];

const openings: Readonly<Record<'third' | 'second' | 'empty', readonly Opening[]>> = {
  third: [pane(third.wall, 0.4, 4, 'dim'), ...inBay(third, ['dim', 'dark', 'sky', 'dim'])],
  second: [
    pane(second.wall, 0.5, 4, 'dim', { dressed: 'curtains' }),
    ...inBay(second, ['dark', 'dim', 'dim', 'sky']),
  ],
  empty: [
    pane(empty.wall, 0.7, 4.6, 'dark', {}, 1.25),
    pane(empty.wall, 3.1, 4.7, 'dim', { panes: [2, 1] }),
    pane(empty.wall, 0.6, 1.2, 'dark', { panes: [2, 1] }, 1.4),
  ],
};

/** The near house, of which there is little left. */
const hardly = standing(project, [face, 7.6], [face, 11.4], 7.6);
const strokes = noise('soft', 0.5, 12, { angle: 0, along: 5 });

export const houses = (p: Passage): void => {
  plaster(p, hardly, {
    pigments: [P.straw, P.slate],
    mix: [0.3, 0.4],
    density: 0.3,
    stained: 0.25,
    shown: (x, y) => smooth(0, 0.12, x - 1.9 + 1.2 * strokes(x, y) - 0.12 * y),
  });
  for (const [i, { wall, bay, paints, density }] of row.entries()) {
    p.clear(polygons([part(wall), ...(bay ?? []).map(side => part(side))]), { soft: 0.8, sway: 0.8 });
    plaster(p, wall, { pigments: paints, mix: [0.6, 0.4], density, stained: 0.45, seed: i + 3 });
    for (const [j, side] of (bay ?? []).entries())
      plaster(p, side, {
        pigments: j ? paints : [P.violet, P.slate],
        mix: [0.6, 0.4],
        density: density * (j ? 0.75 : 1.15),
        stained: 0.3,
        seed: i + j + 9,
      });
    const shut = [[], openings.third, openings.second, openings.empty][i] ?? [];
    if (shut.length) windows(p, shut, { seed: 6 + i, lit: 'right', density: 0.6 + 0.13 * i });
    cornice(p, wall);
  }
  door(p, { wall: second.wall, at: [0.6, 0.2, 1.5, 2.5], pigments: [P.moss, P.payne] });
  door(p, {
    wall: empty.wall,
    at: [3.2, 0.2, 4.3, 2.7],
    pigments: [P.umber, P.slate],
    panels: 2,
    glazed: true,
  });
  brokenPane(p, empty.wall);
  for (const [at, y, width, height] of [
    [empty.wall, 8, 24, 46],
    [third.wall, 7.5, 13, 26],
  ] as const)
    chimney(p, { at: at.at(at.width * 0.94, y), width, height, pots: 3, lit: 'right', seed: width });
  p.ink(pen => {
    for (const some of Object.values(openings)) windowLines(pen, some, 6);
    for (const { wall, bay } of row) {
      pen.line([wall.at(0, wall.height), wall.at(wall.width, wall.height)], {
        straight: true,
        width: 0.9,
        broken: 0.25,
      });
      for (const side of bay ?? []) {
        pen.line([side.at(0, 0), side.at(0, side.height)], { straight: true, width: 0.8, broken: 0.25 });
        pen.line([side.at(0, side.height), side.at(side.width, side.height)], { straight: true, width: 0.8 });
      }
    }
    areaRailings(pen.line.bind(pen));
  });
  p.pencil(pen => {
    /** The near house is hardly remembered. */
    for (const [y, from] of [
      [0, 7.5],
      [3.6, 8.4],
      [8, 7],
    ] as const)
      pen.line([project(face, y, from), project(face, y, 11.4)], { straight: true });
    for (const z of [9, 10.2]) pen.line([project(face, 4.6, z), project(face, 6.4, z)], { straight: true });
    pen.line([project(face, 6.4, 9), project(face, 6.4, 10.2)], { straight: true });
  });
};

const cornice = (p: Passage, wall: Facade): void => {
  const { width, height } = wall;
  tint(
    p,
    parts(wall, [
      [0, height - 0.34, width, height - 0.12],
      [0, 3.45, width, 3.56],
    ]),
    { violet: 0.6, umber: 0.4 },
    0.4,
  );
};

const areaRailings = (
  line: (
    points: readonly Point[],
    o: { readonly straight: boolean; readonly width: number; readonly broken?: number },
  ) => void,
): void => {
  const x = face + 0.95;
  line([project(x, 1.05, 11.6), project(x, 1.05, 18)], { straight: true, width: 0.9, broken: 0.15 });
  for (let z = 11.6; z < 18; z += 0.34)
    line([project(x, 0, z), project(x, 1.12, z)], { straight: true, width: 0.55, broken: 0.1 });
};
