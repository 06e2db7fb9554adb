import { dab, sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lineOn, paintBoards, paintFrame, paintWall, sunThrough } from '../../engine/room.ts';
import { middle, panes, room, size, sun } from './view.ts';

const dado = 0.92;

/** The wall opposite the eye, its light the window’s and slantwise; the one beside it is in its own shade. */
export const paintRoom = (p: Passage): void => {
  const { left, back, floor } = room;
  const shine = sunThrough(panes, sun, back);
  const glass = p.mask(polygons(panes.map(({ opening }) => opening)), { sway: 0.6 });
  paintWall(p, left, {
    area: [1.6, 0, size.back, size.height],
    pigments: [P.violet, P.slate, P.sage],
    mix: [0.5, 0.4, 0.35],
    density: 0.4,
    ends: { u0: 0.7, v1: 0.5 },
    seed: 3,
    keep: glass,
  });
  paintWall(p, back, {
    area: [size.left, 0, 3.9, size.height],
    pigments: [P.straw, P.violet, P.sage],
    mix: [0.3, 0.45, 0.25],
    density: (x, y) => (0.3 + 0.08 * middle(x, y)) * (1 - 0.78 * shine(x, y)),
    ends: { u1: 1.5, v1: 0.5 },
    seed: 5,
  });
  paintWall(p, back, {
    area: [size.left, 0, 3.3, dado],
    pigments: [P.olive, P.slate, P.umber],
    mix: [0.5, 0.4, 0.2],
    density: (x, y) => 0.46 * (1 - 0.6 * shine(x, y)),
    ends: { u1: 1.1, v0: 0.06 },
    along: 'u',
    seed: 7,
  });
  paintBoards(p, floor, {
    area: [size.left, 2.2, 3.6, size.back],
    along: 'v',
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.4, 0.4, 0.3],
    density: () => 0.42,
    ends: { v0: 1.1, u1: 0.9 },
    seed: 9,
  });
  for (const pane of panes) paintFrame(p, pane, { density: 0.4, line: 0.6 });
  beans(p);
  p.pencil(pen => {
    pen.line(
      lineOn(back, [
        [size.left, 0],
        [size.left, size.height],
      ]),
      { straight: true, broken: 0.3 },
    );
    pen.line(
      lineOn(back, [
        [size.left, dado],
        [3.9, dado],
      ]),
      { straight: true, broken: 0.4 },
    );
    pen.line(
      lineOn(back, [
        [size.left, 0],
        [4.4, 0],
      ]),
      { straight: true, broken: 0.5 },
    );
  });
};

/** Four jars on the nearer sill; the water in them is level, whatever is said. */
const beans = (p: Passage): void => {
  for (const [i, along] of [4.2, 4.46, 4.63, 4.84].entries()) {
    const [x, y] = room.left.at(along, 0.97);
    const tall = 34 - i * 3;
    const jar: Point[] = [
      [x - tall * 0.3, y - tall],
      [x + tall * 0.3, y - tall],
      [x + tall * 0.34, y],
      [x - tall * 0.34, y],
    ];
    lay(p, c => polygon(c, jar), 'blue .5 slate .3', 0.2, { knock: 1 });
    lay(
      p,
      c =>
        polygon(c, [
          [x - tall * 0.3, y - tall * 0.6],
          [x + tall * 0.31, y - tall * 0.56],
          [x + tall * 0.33, y - 1],
          [x - tall * 0.33, y - 1],
        ]),
      'blue .6 sage .4',
      0.36,
    );
    lay(
      p,
      c => {
        const r = random(i + 70);
        sweep(
          c,
          [
            [x, y - tall * 0.4],
            [x + r.range(-4, 4), y - tall],
            [x + r.range(-9, 9), y - tall * 1.9],
          ],
          2.6,
          { seed: i + 1 },
        );
        for (let k = 0; k < 5; k++)
          dab(c, r, [x + r.gauss() * 7, y - tall * r.range(1.1, 2)], r.range(4, 8), r.range(2.5, 4), r() * 3);
      },
      'olive .6 moss .5',
      0.7,
    );
    p.ink(pen => pen.line([...jar, jar[0] as Point], { width: 0.6, broken: 0.35 }));
  }
};
