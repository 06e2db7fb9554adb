import { sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import { polygons, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, fromLight, fromLightByTile, middle, pane, room, slow, tiled } from './view.ts';

/** Two washes, each with an edge: half dark, then dark. */
const night =
  (from: (x: number, y: number) => number) =>
  (x: number, y: number): number => {
    const far = from(x, y);
    return (
      (0.3 * smooth(196, 214, far) + 0.2 * smooth(262, 276, far) + 0.3 * smooth(330, 372, far)) *
      (0.9 + 0.2 * slow(x, y)) *
      lerp(0.8, 0.95, smooth(600, 1000, x))
    );
  };

/** The lamp, and the evening it has made of the rest. */
export const paintLamp = (p: Passage): void => {
  const keep = p.mask(polygons([pane.opening]), { soft: 1 });
  const dark = {
    pigments: [P.payne, P.violet, P.umber],
    mix: [0.55, 0.55, 0.24],
    keep,
    shown: 0.18,
  } as const;
  const more = { rim: 0.2, pool: 0.22, dry: 0.03 } as const;
  paintWall(p, room.back, {
    ...dark,
    area: [-1.95, 0, 2.22, tiled],
    density: night(fromLightByTile),
    ends: { u0: 0.6, u1: 0.4 },
    stroke: 0.3,
    seed: 31,
    more,
  });
  paintWall(p, room.floor, {
    ...dark,
    area: [-1.8, 2.1, 2.1, 3.3],
    density: (x, y) => 0.6 * night(fromLight)(x, y),
    ends: { u0: 0.5, u1: 0.5, v0: 0.3 },
    along: 'u',
    seed: 33,
    more,
  });
  /** Out there it is only blue. */
  lay(
    p,
    polygons([pane.opening]),
    'blue .5 payne .5 violet .3',
    (x, y) => lerp(0.34, 0.62, smooth(120, 360, y)) * (0.9 + 0.2 * middle(x, y)),
  );
  lay(
    p,
    c => blob(c, points('330,250 520,150 760,190 900,380 800,560 560,620 360,520 300,380')),
    'straw .8 ochre .2',
    (x, y) => 0.2 * smooth(260, 200, fromLight(x, y)) * (0.8 + 0.4 * middle(x, y)),
    { soft: 20, rim: 0 },
  );
  fitting(p);
};

const fitting = (p: Passage): void => {
  const stem = points('312,524 300,450 300,370 326,300 372,262');
  lay(p, sweeps([stem], 9, { profile: () => 1, uneven: 0.1 }), 'slate .6 sepia .4', 0.9, {
    body: 1,
    knock: 1,
  });
  const bell = points('358,272 366,246 386,228 408,226 478,300 446,326 398,340');
  p.clear(c => blob(c, bell), { sway: 0.6 });
  lay(
    p,
    c => blob(c, bell),
    'moss .6 slate .5',
    (x, y) => lerp(0.5, 0.95, smooth(300, 240, y - (x - 400) * 0.4 + 8 * fine(x, y))),
    { rim: 0.5 },
  );
  lay(p, c => polygon(c, points('396,338 440,322 478,298 462,326 428,344')), 'straw .9', 0.5, {
    knock: 1,
    soft: 1,
  });
  lay(p, c => sweep(c, points('304,512 312,524 316,540'), 18), 'slate .6 sepia .4', 0.9, {
    body: 1,
    knock: 1,
  });
  p.ink(pen => {
    pen.line(points('358,272 366,246 386,228 408,226 478,300'), { broken: 0.2, width: 1.1 });
    pen.line(points('398,340 446,326 478,300'), { broken: 0.3, width: 0.9 });
  });
};
