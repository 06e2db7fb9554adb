import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { paintFrame } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { lay, middle, sash, size, spot } from './view.ts';

/** Fractions of the lower sash, from its near side and its foot: where the glass is gone. */
const hole = points('10,99 99,99 99,34 83,46 73,12 60,50 41,40 30,68 22,64 15,82').map(
  ([s, t]): Point => [s / 100, t / 100],
);

export const paintWindow = (p: Passage): void => {
  const [u0, v0, u1, v1] = sash.plan.area;
  const on = (s: number, t: number): Point => sash.pane.at(lerp(u0, u1, s), lerp(v0, v1, t));
  const gone = hole.map(([s, t]) => on(0.05 + s * 0.9, 0.04 + t * 0.46));
  p.clear(polygons([sash.opening]), { sway: 0.4 });
  const glazed = p.mask(c => polygon(c, gone), { sway: 0.2, soft: 0.5 });
  const [, head] = on(0, 1);
  const [, foot] = on(0, 0);
  /** Salt on the glass: grey where it holds, and only air where it doesn't. */
  lay(
    p,
    polygons([sash.glass]),
    [
      [P.blue, 0.6],
      [P.slate, 0.5],
      [P.sage, 0.2],
    ],
    (x, y) => lerp(0.16, 0.32, smooth(head, foot, y)) + 0.14 * middle(x, y * 1.6),
    { keep: glazed, pool: 0.5, tide: 0.3, within: polygons([sash.opening]) },
  );
  paintFrame(p, sash, { density: 0.72, sides: { u1: 0.16, v0: 0.1, v1: 0.5, u0: 0.5 } });
  p.ink(pen => {
    pen.line([...gone, gone[0] as Point], { straight: true, width: 1.1, broken: 0.06, wobble: 0.3 });
    for (const [i, s, t] of [
      [3, 0.97, 0.08],
      [4, 0.66, 0.06],
      [6, 0.24, 0.06],
      [8, 0.06, 0.2],
      [8, 0.1, 0.36],
    ] as const)
      pen.line([gone[i] as Point, on(s, t)], { straight: true, width: 0.6, broken: 0.1 });
  });
  flex(p);
};

/** What the lamp hung by, leaning from the window. */
const flex = (p: Passage): void => {
  const [x, y] = spot(0.62, size.height, 3.9);
  const end: Point = [x + 52, y + 118];
  p.ink(pen => {
    pen.line([[x, y], [x + 14, y + 54], end], { width: 1.1, broken: 0.05 });
    pen.line([end, [end[0] + 7, end[1] + 15]], { width: 4, broken: 0, taper: [0, 0] });
  });
};
