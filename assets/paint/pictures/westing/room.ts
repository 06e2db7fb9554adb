import { lay } from '../../engine/lay.ts';
import { blobs, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { jottedLines, lineOn, paintFrame, paintLino, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { lamp, screen } from './things.ts';
import { door, fine, middle, openings, room, slow, sunlit, windows } from './view.ts';

export const paintRoom = (p: Passage): void => {
  const keep = p.mask(openings);
  /** The wall with the windows in it is the darkest: it has its back to the light. */
  paintWall(p, room.left, {
    area: [2.28, 0, 7, 3.34],
    pigments: [P.violet, P.umber, P.slate],
    mix: (x, y) => [0.6, 0.3 + 0.1 * slow(x, y), 0.35],
    density: (x, y) => lerp(0.55, 0.8, smooth(120, 480, x)) * (0.9 + 0.2 * middle(x, y)),
    ends: { u0: 0.2 },
    keep,
    seed: 3,
    shown: 0.16,
    more: { body: 1, knock: 1 },
  });
  /** Darkest behind those who sit there, and thinner towards the door. */
  paintWall(p, room.back, {
    area: [-2.6, 0, 4.3, 3.34],
    pigments: [P.violet, P.rose, P.umber],
    mix: (x, y) => [
      lerp(0.6, 0.3, sunlit(x, y)),
      lerp(0.4, 0.66, smooth(700, 1300, x)),
      0.3 * smooth(900, 500, x + 60 * slow(x, y)),
    ],
    density: (x, y) =>
      lerp(0.86, 0.42, smooth(520, 1300, x + 50 * middle(x, y))) *
      lerp(0.56, 1.2, smooth(200, 640, y + 40 * slow(x, y))) *
      (1 - 0.86 * sunlit(x, y)),
    ends: { u1: 0.5 },
    seed: 5,
    stroke: 0.7,
    shown: 0.1,
  });
  lay(
    p,
    polygons([room.back.outline([-2, 0, 4, 3])]),
    'straw .9 rose .5',
    (x, y) => 0.5 * sunlit(x, y) * lerp(1, 0.6, smooth(700, 1100, x)),
    { rim: 0, soft: 1 },
  );
  paintLino(p, room.floor, {
    area: [-2.6, 2.2, 4.1, 7],
    pigments: [P.umber, P.violet, P.rust],
    mix: [0.4, 0.45, 0.24],
    density: (x, y) => lerp(0.86, 0.6, smooth(620, 860, y)) * lerp(1, 0.8, smooth(1000, 1400, x)),
    light: sunlit,
    ends: { u1: 0.5, v0: 0.4 },
  });
  lay(
    p,
    polygons([room.floor.outline([-2.6, 2.3, 3.8, 7])]),
    'ochre .7 rose .6',
    (x, y) => 0.42 * sunlit(x, y) * lerp(0.7, 1, middle(x, y)),
    { rim: 0, soft: 1 },
  );
  for (const w of windows) {
    lay(p, polygons([w.sides.u1, w.sides.v1]), 'violet .5 umber .3 slate .3', 0.7, {
      within: polygons([w.opening]),
    });
    paintFrame(p, w, {
      density: 0.86,
      sides: { u1: 0.34, u0: 0.6, v0: 0.14, v1: 0.6 },
      pigments: [P.violet, P.umber, P.slate],
    });
  }
  doorway(p);
  shadows(p);
  screen(p);
  lamp(p);
  p.pencil(pen => {
    pen.line(lineOn(room.back, '-2.6,3.34 4.6,3.34'), { straight: true, broken: 0.4 });
    pen.line(lineOn(room.left, '7,3.34 2.6,3.34'), { straight: true, broken: 0.4 });
    pen.line(lineOn(room.back, '-2.6,0.16 4.4,0.16'), { straight: true, broken: 0.4 });
  });
  p.ink(pen => pen.line(lineOn(room.back, '-2.6,0 -2.6,3.34'), { straight: true, broken: 0.3 }));
};

/** Of all that stands on the floor, away from the windows. */
const shadows = (p: Passage): void => {
  const on = (x: number, z: number): Point => room.floor.at(x, z);
  const pools = jottedLines('-1.7,6.3 0.3,6.4 1,6.1 0.6,5.8 -1.2,5.8 | 2.35,6.15 2.9,6.2 3.2,6 2.5,5.98', on);
  lay(p, blobs(pools), 'violet .6 umber .5', (x, y) => 0.5 * (0.8 + 0.4 * fine(x, y)), { soft: 3, sway: 4 });
};

const doorway = (p: Passage): void => {
  const { from, to, high } = door;
  lay(
    p,
    polygons([room.back.outline([from, 0, to, high])]),
    'umber .5 violet .4 bone .3',
    (x, y) => 0.62 * (0.85 + 0.3 * fine(x, y * 0.3)),
    { knock: 1, rim: 0.3 },
  );
  lay(
    p,
    polygons(
      [
        [from + 0.12, 0.2, from + 0.4, 0.9],
        [from + 0.48, 0.2, to - 0.1, 0.9],
        [from + 0.12, 1.1, from + 0.4, 1.98],
        [from + 0.48, 1.1, to - 0.1, 1.98],
      ].map(a => room.back.outline(a as [number, number, number, number])),
    ),
    'umber .5 violet .5',
    0.26,
    { rim: 0.7 },
  );
  p.ink(pen => {
    pen.line(
      lineOn(room.back, [
        [from, 0],
        [from, high],
        [to, high],
      ]),
      { straight: true, broken: 0.35 },
    );
    pen.line(
      lineOn(room.back, [
        [from - 0.1, high - 0.14],
        [from - 0.1, high + 0.1],
        [to, high + 0.1],
      ]),
      { straight: true, broken: 0.5, width: 0.7 },
    );
  });
};
