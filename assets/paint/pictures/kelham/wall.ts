import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import {
  jottedLines,
  paintTiles as layTiles,
  lineOn,
  paintFrame,
  paintLino,
  paintWall,
} from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { sill } from './sill.ts';
import { fine, glass, middle, pane, room, slow, tile, tiled } from './view.ts';

export const paintTiles = (p: Passage): void => {
  const keep = p.mask(polygons([pane.opening]));
  /** Daylight from the window: they are brightest facing it, far along the wall. */
  layTiles(p, room.back, {
    area: [-2.1, 0, 2.3, tiled],
    size: [tile, tile],
    pigments: [P.slate, P.sage, P.violet],
    mix: [0.5, 0.3, 0.35],
    density: (x, y) =>
      lerp(0.1, 0.36, smooth(420, 1000, x + 60 * slow(x, y))) *
      lerp(1, 0.7, smooth(1180, 1420, x)) *
      lerp(0.7, 1.25, smooth(100, 600, y)),
    unlike: 0.05,
    joints: 0.34,
    ends: { u0: 0.5, u1: 0.3 },
    keep,
    seed: 5,
  });
  paintWall(p, room.back, {
    area: [-1.7, tiled, 2.3, 2.6],
    pigments: [P.straw, P.violet],
    mix: [0.4, 0.4],
    density: 0.2,
    ends: { u0: 0.5, u1: 0.4, v1: 0.2 },
    keep,
    seed: 6,
  });
  paintLino(p, room.floor, {
    area: [-1.9, 2.06, 2.3, 3.3],
    pigments: [P.moss, P.slate, P.umber],
    mix: [0.4, 0.4, 0.3],
    density: (x, y) => lerp(0.5, 0.62, smooth(700, 880, y)) * (0.9 + 0.2 * middle(x, y)),
    ends: { u0: 0.5, u1: 0.5, v0: 0.3 },
  });
  /** A few joints, here and there, and the wall is of tiles. */
  p.pencil(pen => {
    const patches = jottedLines(
      '0.15,1.2 0.6,1.2 | 0.3,1.05 0.6,1.05 | 0.3,1.2 0.3,1.05 | 0.45,1.35 0.45,1.05 | 0.15,1.35 0.45,1.35 | 0,1.2 0,1.35 | -1.65,1.2 -1.2,1.2 | -1.5,1.35 -1.5,1.05 | -1.65,1.05 -1.35,1.05 | -1.35,1.2 -1.35,1.05 | -0.6,1.8 -0.15,1.8 | -0.45,1.95 -0.45,1.8 | -0.3,1.8 -0.3,1.65 | -0.45,1.65 -0.15,1.65 | 1.2,0.6 1.65,0.6 | 1.35,0.75 1.35,0.45 | 1.5,0.6 1.5,0.45',
      room.back.at,
    );
    for (const patch of patches) pen.line(patch, { straight: true, width: 0.8, broken: 0.25, wobble: 0.5 });
  });
  outside(p);
  paintFrame(p, pane, {
    pigments: [P.slate, P.violet, P.straw],
    mix: [0.5, 0.4, 0.3],
    density: 0.16,
    sides: { u0: 0.5, u1: 0.12, v0: 0.03, v1: 0.6 },
  });
  sill(p);
  p.ink(pen => {
    pen.line(
      lineOn(room.back, [
        [-2, tiled],
        [0.6, tiled],
      ]),
      { straight: true, broken: 0.4, width: 0.8 },
    );
  });
};

/** Rough grass behind the place, a bank of trees, and the bins. */
const outside = (p: Passage): void => {
  p.clear(polygons([pane.opening]), { sway: 0.3 });
  const within = glass;
  const box = (top: number, low: number): Point[] => [
    [920, top],
    [1420, top],
    [1420, low],
    [920, low],
  ];
  lay(
    p,
    c => polygon(c, box(20, 170)),
    'slate .6 blue .4 rose .3',
    (x, y) => lerp(0.4, 0.16, smooth(50, 160, y + 30 * middle(x, y))),
    { within, soft: 1, tide: 0.25 },
  );
  lay(
    p,
    c =>
      polygon(
        c,
        points('920,172 990,150 1050,158 1110,138 1190,152 1270,134 1340,150 1420,142 1420,196 920,196'),
      ),
    'payne .5 moss .5 violet .3',
    (x, y) => 0.6 * (0.75 + 0.5 * fine(x, y)),
    { within, soft: (x, y) => lerp(1, 6, smooth(-0.2, 0.4, middle(x, y))), softest: 6, sway: 5 },
  );
  lay(
    p,
    c => polygon(c, box(188, 460)),
    'olive .5 sage .5 umber .2',
    (x, y) => lerp(0.36, 0.62, smooth(190, 420, y)) * (0.75 + 0.5 * middle(x * 0.6, y * 2)),
    { within, rim: 0.3 },
  );
  lay(
    p,
    c => {
      const r = random(6);
      for (let i = 0; i < 46; i++) {
        const [x, y] = [r.range(940, 1380), r.range(215, 400)];
        sweep(
          c,
          [
            [x, y],
            [x + 8 + y * 0.06, y - 2],
          ],
          1 + (y - 200) * 0.014,
          { seed: i },
        );
      }
    },
    'moss .6 umber .3',
    0.4,
    { within, soft: 1.2 },
  );
  lay(
    p,
    c => {
      polygon(c, points('1290,196 1292,176 1308,174 1310,198'));
      polygon(c, points('1318,199 1318,180 1336,178 1338,200'));
    },
    'slate .7 umber .3',
    0.7,
    { within, sway: 0.6 },
  );
};
