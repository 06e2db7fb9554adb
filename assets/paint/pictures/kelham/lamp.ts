import { sweep } from '../../engine/brush.ts';
import { brushedArea } from '../../engine/brushed.ts';
import { lay } from '../../engine/lay.ts';
import { polygons, sweeps } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, fromLight, glass, middle, pane, room, tiled } from './view.ts';

/** One wash, let down with water toward the lamp. */
const night = (x: number, y: number): number => {
  const far = fromLight(x, y);
  return (
    (0.5 * smooth(150, 380, far) + 0.36 * smooth(330, 620, far)) *
    lerp(0.86, 1.02, smooth(600, 1000, x)) *
    (0.94 + 0.12 * middle(x, y))
  );
};

/** The lamp, and the evening it has made of the rest. */
export const paintLamp = (p: Passage): void => {
  const keep = p.mask(polygons([pane.opening]), { soft: 1 });
  /** Wall and floor in one, so that no seam of it lies across the bed. */
  p.wash({
    shape: polygons([
      brushedArea(room.back, [-2.06, -0.3, 2.22, tiled], { u0: 0.36, u1: 0.3 }, { stroke: 0.4, seed: 31 }),
      brushedArea(
        room.floor,
        [-1.8, 2.16, 2.1, 3.32],
        { u0: 0.4, u1: 0.4, v0: 0.2 },
        { stroke: 0.3, seed: 33 },
      ),
    ]),
    pigments: [P.payne, P.blue, P.violet],
    mix: (x, y) => {
      const far = smooth(200, 520, fromLight(x, y));
      return [0.55 * far, lerp(0.1, 0.36, far), 0.62];
    },
    density: (x, y) => night(x, y) * lerp(1, 0.66, smooth(640, 760, y)),
    keep,
    soft: (x, y) => lerp(1, 7, smooth(0, 0.5, middle(x, y))),
    softest: 7,
    sway: 2,
    rim: 0.25,
    pool: 0.12,
    tide: 0.12,
    dry: 0.04,
  });
  /** Out there it is only blue. */
  lay(
    p,
    glass,
    'blue .7 violet .4 payne .2',
    (x, y) => lerp(0.26, 0.44, smooth(120, 360, y)) * (0.9 + 0.2 * middle(x, y)),
  );
  lay(p, polygons([pane.sides.u1, pane.sides.v0]), 'blue .6 violet .5', 0.3, {
    within: polygons([pane.opening]),
  });
  lay(
    p,
    c => blob(c, points('320,250 520,140 800,170 960,380 860,620 560,700 340,560 290,380')),
    'straw .8 ochre .2',
    (x, y) => 0.42 * smooth(330, 60, fromLight(x, y)),
    { soft: 30, rim: 0, pool: 0.1 },
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
