import { sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lineOn, paintFrame, paintLino, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, room, shopWindow, size, slow, sunlight } from './view.ts';

const { left, back, height } = size;
const dado = 0.98;

export const paintRoom = (p: Passage): void => {
  const pane = p.mask(polygons([shopWindow.opening]));
  const cream = { pigments: [P.straw, P.ochre, P.violet], keep: pane } as const;
  paintWall(p, room.back, {
    ...cream,
    area: [left, dado, 4.3, height + 0.06],
    ends: { u1: 0.7, v1: 0.24 },
    mix: [0.4, 0.3, 0.24],
    density: (x, y) => lerp(0.14, 0.74, smooth(330, 1180, x + 0.3 * y)),
    stroke: 0.46,
    seed: 3,
  });
  paintWall(p, room.back, {
    ...cream,
    area: [left, 0, 3.86, dado],
    ends: { u1: 0.24 },
    pigments: [P.sage, P.slate, P.violet],
    mix: [0.5, 0.4, 0.25],
    density: x => lerp(0.5, 0.85, smooth(300, 900, x)),
    stroke: 0.14,
    seed: 5,
  });
  /** The window wall is against its own light. */
  paintWall(p, room.left, {
    ...cream,
    area: [3.3, 0, back, height],
    ends: { u0: 0.9 },
    pigments: [P.violet, P.ochre, P.umber],
    mix: [0.5, 0.4, 0.16],
    density: (x, y) => 0.66 * (0.85 + 0.25 * slow(x, y)),
    stroke: 0.24,
    seed: 8,
  });
  paintLino(p, room.floor, {
    area: [left, 2.98, 3.9, back],
    ends: { u1: 0.9 },
    pigments: [P.umber, P.ochre, P.slate],
    mix: [0.5, 0.34, 0.34],
    density: (x, y) => 0.6 * lerp(0.8, 1.1, smooth(900, 520, y)) * lerp(0.75, 1.05, smooth(200, 1100, x)),
    light: sunlight,
    seed: 11,
  });
  outside(p);
  p.pencil(pen => {
    const line = (on: typeof room.left, plan: string, broken = 0.45): void =>
      pen.line(lineOn(on, points(plan) as [number, number][]), { straight: true, broken });
    line(room.back, `${left},0 2.6,0`);
    line(room.back, `${left},${dado} 3.1,${dado}`, 0.3);
    line(room.left, `${back},0 ${back},2.8`, 0.2);
    line(room.left, `3.6,0 ${back},0`);
    line(room.back, `${left},${height} 3,${height}`, 0.6);
  });
};

/** A street that goes down to the front: roofs, one van, and where it ends the sea. */
const outside = (p: Passage): void => {
  const glass = polygons([shopWindow.glass]);
  p.clear(polygons([shopWindow.opening]), { soft: 0.7, sway: 0.3 });
  const within = glass;
  const { pane } = shopWindow;
  const at = (u: number, v: number): Point => pane.at(u, v);
  p.wash({
    shape: c => polygon(c, [at(3.9, 1.62), at(5.6, 1.56), at(7.3, 1.54), at(7.3, 1.32), at(3.9, 1.3)]),
    pigments: [P.blue, P.slate],
    mix: [0.8, 0.3],
    density: 0.5,
    soft: 1.4,
    sway: 2,
    tide: 0.3,
    within,
  });
  p.wash({
    shape: c => {
      polygon(
        c,
        points('5.5,0.9 5.5,1.84 5.62,1.98 6.2,2 6.3,1.9 6.9,1.96 7.3,1.9 7.3,0.9').map(([u, v]) => at(u, v)),
      );
      for (const u of [5.8, 6.5, 7])
        polygon(c, [at(u, 1.9), at(u, 2.14), at(u + 0.14, 2.14), at(u + 0.14, 1.9)]);
    },
    pigments: [P.ochre, P.violet, P.rose],
    mix: (x, y) => [0.4, 0.36 - 0.2 * slow(x * 2, y), 0.3],
    density: (x, y) => 0.36 * (0.8 + 0.4 * fine(x, y)),
    soft: (x, y) => lerp(1, 6, smooth(-0.1, 0.5, slow(x, y))),
    softest: 6,
    sway: 1.6,
    rim: 0.4,
    knock: 1,
    within,
  });
  p.wash({
    shape: c =>
      polygon(
        c,
        points('3.9,0.7 3.9,1.2 5.6,1.06 7.3,0.98 7.3,0.7').map(([u, v]) => at(u, v)),
      ),
    pigments: [P.slate, P.violet, P.ochre],
    mix: [0.4, 0.3, 0.3],
    density: 0.26,
    soft: 2,
    sway: 2,
    tide: 0.2,
    within,
  });
  /** Steam on the lower glass, wiped. */
  p.lift({
    shape: c => sweep(c, [at(3.9, 0.86), at(5.2, 0.98), at(7.2, 0.84)], 60, { uneven: 0.5 }),
    amount: 0.5,
    soft: 16,
    sway: 8,
  });
  p.wash({
    shape: glass,
    pigments: [P.straw, P.blue],
    mix: (_x, y) => [0.4 * smooth(150, 420, y), 0.3 * smooth(380, 100, y)],
    density: 0.34,
    sway: 0.5,
    rim: 0.2,
    within,
  });
  paintFrame(p, shopWindow, {
    pigments: [P.sage, P.slate, P.violet],
    mix: [0.4, 0.5, 0.3],
    density: 0.75,
    sides: { u1: 0.14, v0: 0.1, v1: 0.6, u0: 0.5 },
  });
};
