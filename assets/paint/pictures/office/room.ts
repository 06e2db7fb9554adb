import { sweep } from '../../engine/brush.ts';
import { stand } from '../../engine/camera.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lineOn, paintBoards, paintFrame, paintWall } from '../../engine/room.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { fine, room, sash, seen, size, slow, sunlight } from './view.ts';

const { left, right, back, height } = size;
const dado = 1.05;

export const paintRoom = (p: Passage): void => {
  const keep = p.mask(polygons([sash.opening]));
  const wall = { pigments: [P.straw, P.slate, P.violet], keep } as const;
  /** Against the light, darkest beside it; paler where it reaches round. */
  const byWindow = (x: number): number => smooth(300, 60, Math.abs(x - 490));
  paintWall(p, room.back, {
    ...wall,
    area: [left + 0.14, dado, right, height],
    ends: { u0: 0.5 },
    mix: x => [0.4, 0.36 + 0.2 * byWindow(x), 0.34],
    density: (x, y) => (0.3 + 0.36 * byWindow(x)) * lerp(1, 0.75, smooth(60, 300, y)),
    stroke: 0.26,
    seed: 3,
  });
  paintWall(p, room.back, {
    ...wall,
    area: [left, 0, right, dado],
    ends: { u0: 0.6 },
    pigments: [P.sage, P.slate, P.umber],
    mix: [0.5, 0.42, 0.2],
    density: x => 0.62 + 0.3 * byWindow(x),
    stroke: 0.2,
    seed: 5,
  });
  paintWall(p, room.right, {
    ...wall,
    area: [3.5, dado, back, height],
    ends: { u0: 0.8 },
    pigments: [P.straw, P.ochre, P.violet],
    mix: [0.5, 0.26, 0.22],
    density: (x, y) => 0.3 * (0.85 + 0.3 * slow(x, y)),
    stroke: 0.3,
    seed: 8,
  });
  paintWall(p, room.right, {
    ...wall,
    area: [3.6, 0, back, dado],
    ends: { u0: 0.7 },
    pigments: [P.sage, P.slate, P.umber],
    mix: [0.55, 0.3, 0.14],
    density: 0.5,
    stroke: 0.2,
    seed: 9,
  });
  paintBoards(p, room.floor, {
    area: [left - 0.2, 2.5, right, back],
    along: 'v',
    width: 0.19,
    ends: { u0: 0.9, v0: 0.7 },
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.34, 0.5, 0.34],
    density: (x, y) => lerp(0.66, 0.5, smooth(600, 880, y)) * lerp(0.85, 1.05, smooth(200, 1200, x)),
    light: sunlight,
    worn: 22,
    seed: 14,
  });
  paintFrame(p, sash, {
    pigments: [P.bone, P.slate, P.violet],
    mix: [0.2, 0.5, 0.4],
    density: 0.62,
    sides: { u0: 0.3, u1: 0.16, v0: 0.08, v1: 0.6 },
  });
  staves(p);
  piano(p);
  p.pencil(pen => {
    const line = (on: typeof room.left, plan: string, broken = 0.45): void =>
      pen.line(lineOn(on, points(plan) as [number, number][]), { straight: true, broken });
    line(room.back, `${left},0 ${right},0`);
    line(room.back, `${left + 0.2},${dado} -2.4,${dado}`, 0.35);
    line(room.back, `-0.58,${dado} ${right},${dado}`, 0.35);
    line(room.back, `${right},0 ${right},${height}`, 0.25);
    line(room.right, `3.5,0 ${back},0`);
    line(room.right, `3.4,${dado} ${back},${dado}`, 0.4);
    line(room.floor, `-2.9,5.9 -3.1,3.2`, 0.5);
  });
};

/** A board ruled for music, with nothing on it. */
const staves = (p: Passage): void => {
  const at = (plan: string): Point[] => points(plan).map(([u, v]) => room.back.at(u, v));
  p.wash({
    shape: c => polygon(c, at('-0.06,1.4 -0.06,2.44 1.66,2.46 1.68,1.4')),
    pigments: [P.payne, P.moss, P.violet],
    mix: [0.5, 0.46, 0.24],
    density: (x, y) => lerp(0.62, 0.86, smooth(740, 1060, x + 0.3 * y)) * (0.92 + 0.16 * slow(x, y)),
    soft: 0.9,
    sway: 1.2,
    rim: 0.45,
    pool: 0.14,
    tide: 0.12,
    streak: 0.12,
    knock: 1,
  });
  p.lift({
    shape: c => {
      for (const v of [2.2, 1.7])
        for (let i = 0; i < 5; i++)
          sweep(c, at(`0.06,${v + i * 0.035} 0.8,${v + 0.004 + i * 0.035} 1.56,${v + i * 0.035}`), 1.5, {
            profile: () => 1,
            uneven: 0.4,
          });
      sweep(c, at('0.3,1.58 0.7,1.62 1.2,1.56'), 9, { uneven: 0.6 });
    },
    amount: (x, y) => 0.34 + 0.2 * fine(x, y),
    soft: 0.8,
    sway: 0.5,
  });
  p.ink(pen => pen.line(at('-0.06,1.4 1.68,1.4 1.66,2.46'), { straight: true, broken: 0.3 }));
};

/** An upright under a dust sheet: pale, with the folds it was thrown in. */
const piano = (p: Passage): void => {
  const s = stand(seen, [0.74, 0, 6.06]);
  const at = (plan: string, z = -0.32): Point[] => points(plan).map(([x, y]) => s.at(x, y, z));
  p.wash({
    shape: c => blob(c, at('-0.9,0 0.8,0 1.1,0', -0.36).concat(at('1.2,0 -0.8,0', -0.7))),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.4],
    density: 0.5,
    soft: 3,
    sway: 3,
  });
  const sheet = at(
    '-0.8,0.16 -0.82,0.72 -0.74,1.24 -0.2,1.27 0.4,1.25 0.78,1.23 0.84,0.7 0.88,0.12 0.5,0.18 0.1,0.1 -0.3,0.17',
  );
  p.clear(c => blob(c, sheet), { soft: 0.8, sway: 0.8 });
  p.wash({
    shape: c => blob(c, sheet),
    pigments: [P.bone, P.slate, P.violet],
    mix: [0.4, 0.4, 0.3],
    density: (x, y) => lerp(0.1, 0.44, smooth(760, 1010, x + 0.25 * (y - 400))) * (0.8 + 0.4 * slow(x, y)),
    sway: 1.4,
    rim: 0.5,
    tide: 0.3,
    pool: 0.4,
  });
  /** It hangs from the corners of the lid, and breaks once over the keys. */
  const falls = [
    '-0.72,1.2 -0.76,0.8 -0.7,0.3',
    '-0.6,1.22 -0.5,0.96 -0.2,0.86',
    '0.72,1.18 0.6,0.94 0.3,0.84',
    '0.76,1.14 0.7,0.7 0.78,0.2',
    '-0.3,0.74 -0.34,0.46 -0.28,0.18',
    '0.34,0.76 0.42,0.5 0.36,0.16',
    '0.1,0.7 0.04,0.5 0.08,0.2',
  ];
  p.wash({
    shape: c => {
      for (const [i, plan] of falls.entries())
        sweep(c, at(plan), 13 + 5 * (i % 3), { seed: i + 2, uneven: 0.4 });
    },
    pigments: [P.slate, P.violet, P.umber],
    mix: [0.6, 0.5, 0.1],
    density: 0.26,
    soft: (x, y) => lerp(1, 9, smooth(-0.3, 0.3, fine(x, y))),
    softest: 9,
    sway: 2.4,
    rim: 0.3,
    within: c => blob(c, sheet),
  });
  p.wash({
    shape: c => polygon(c, at('-0.8,0.84 -0.3,0.78 0.3,0.8 0.84,0.76 0.86,0.6 0.2,0.68 -0.4,0.64 -0.8,0.7')),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.5],
    density: 0.28,
    soft: (x, y) => lerp(1, 12, smooth(-0.3, 0.3, fine(y, x))),
    softest: 12,
    sway: 3,
    within: c => blob(c, sheet),
  });
  p.ink(pen => {
    pen.line(at('0.78,1.23 0.84,0.7 0.88,0.12 0.5,0.18'), { broken: 0.25 });
    pen.line(at('-0.2,1.27 0.4,1.25 0.78,1.23'), { broken: 0.4 });
  });
};
