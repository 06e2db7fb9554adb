import { dab, sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import type { Pen } from '../../engine/pen.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { leftWall, openings, patchy, type Quad, remembered } from './quads.ts';
import { backWindow, lintel, project, room, sideWindows, sill } from './view.ts';

type Place = (u: number, v: number) => Point;
const { left, back } = room;

/** What is outside: nothing but weather and the tops of some trees. */
export const paintOutside = (p: Passage): void => {
  const [a, b] = openings[0];
  p.wash({
    shape: c => {
      const r = random(3);
      for (let i = 0; i < 34; i++) {
        const t = r();
        dab(
          c,
          r,
          [lerp(a[0], b[0], t), a[1] - 12 - r.range(0, 40) * (0.4 + 0.6 * Math.abs(t - 0.4))],
          r.range(5, 14),
          r.range(4, 8),
        );
      }
    },
    pigments: [ink.sage, ink.ochre],
    mix: (x, y) => [0.6, 0.5 * clamp(patchy(x * 2, y * 2) + 0.5)],
    density: 0.2,
    soft: 4,
    sway: 3,
    feature: 18,
    rim: 0.1,
    within: c => polygon(c, openings[0]),
  });
  p.wash({
    shape: polygons(openings),
    pigments: [ink.straw, ink.blue],
    mix: (_x, y) => [0.5 * smooth(240, 420, y), 0.4 * smooth(420, 200, y)],
    density: (x, y) => 0.13 * remembered(x, y) * (0.7 + 0.8 * patchy(x, y)),
    soft: 2.5,
    rim: 0,
  });
};

export const paintReveals = (p: Passage): void => {
  const deep = 0.13;
  const reveals = sideWindows.flatMap(([a, b]): Quad[] => [
    leftWall(b, b - deep, sill, lintel),
    [
      project(left, sill, a),
      project(left, sill, b),
      project(left, sill + 0.06, b),
      project(left, sill + 0.06, a),
    ],
    [
      project(left, lintel, a),
      project(left, lintel, b),
      project(left, lintel - 0.05, b),
      project(left, lintel - 0.05, a),
    ],
  ]);
  p.wash({
    shape: polygons(reveals),
    pigments: [ink.violet, ink.slate],
    mix: [0.5, 0.4],
    density: (x, y) => 0.6 * remembered(x, y),
    soft: 0.9,
    sway: 0.6,
    rim: 0.3,
  });
  /** Curtains too thin to keep the light out, one caught on its rail. */
  const { left: l, right: r, sill: s, lintel: t } = backWindow;
  p.wash({
    shape: c => {
      const hang = (x: number, lean: number, width: number, seed: number): void =>
        sweep(
          c,
          [project(x, t + 0.06, back), project(x + lean * 0.4, 1.8, back), project(x + lean, s - 0.05, back)],
          width,
          {
            profile: v => 0.75 + 0.25 * Math.sin(v * 5 + seed) + 0.2 * v,
            seed,
          },
        );
      hang(l - 0.12, -0.03, 19, 4);
      hang(r + 0.1, 0.08, 22, 7);
    },
    pigments: [ink.ochre, ink.rose],
    mix: [0.55, 0.45],
    density: (x, y) => 0.5 + 0.25 * patchy(x * 6, y * 0.6),
    soft: 0.9,
    sway: 1,
    rim: 0.5,
    pool: 0.5,
  });
};

export const drawWindows = (pen: Pen): void => {
  const frame = (at: Place, across: readonly number[], up: readonly number[], weight: number): void => {
    const line = (a: Point, b: Point, width: number, broken = 0.09): void =>
      pen.line([a, b], { straight: true, width: width * weight, broken });
    line(at(0, 0), at(1, 0), 1.2);
    line(at(1, 0), at(1, 1), 0.9);
    line(at(0, 1), at(1, 1), 1);
    line(at(0, 0), at(0, 1), 0.9);
    for (const u of across) line(at(u, 0.01), at(u, 0.99), u === 0.5 ? 0.9 : 0.55, 0.13);
    for (const v of up) line(at(0, v), at(1, v), v === 0.5 ? 1.05 : 0.55, 0.12);
    line(at(-0.05, -0.025), at(1.05, -0.025), 0.9, 0.3);
  };
  const b = backWindow;
  frame(
    (u, v) => project(lerp(b.left, b.right, u), lerp(b.sill, b.lintel, v), back),
    [0.25, 0.5, 0.75],
    [0.2, 0.4, 0.6, 0.8],
    0.85,
  );
  for (const [k, [z0, z1]] of sideWindows.entries())
    frame(
      (u, v) => project(left, lerp(sill, lintel, v), lerp(z1, z0, u)),
      [0.5],
      [0.25, 0.5, 0.75],
      0.75 + k * 0.17,
    );
};
