import { sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, type Shape } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { places, ringOf } from './places.ts';

const { at, size } = places.hollow;
const k = size / 182;
const laid = lay({ at: [at[0] - 4 * k, at[1] + 6 * k], size: 128 * k, turn: -0.74, flat: 0.66 });
const { plan, point } = laid;

/** It is still on its paling of the gate, pointed at the top and broken off below. */
const thick = 8;
const board = plan('-84,-14 -78,-21 64,-21 88,0 64,21 -70,21 -80,14 -70,6 -86,0 -76,-8', thick);
const underside = [point(-70, 21, thick), point(64, 21, thick), point(64, 21), point(-70, 21)];
const slope = [point(64, 21, thick), point(88, 0, thick), point(88, 0), point(64, 21)];
/** A leaf at each end of the grip; the thumb goes on the tongue beyond the upper one, and lifts the bar. */
const leaf = (u: number, way: 1 | -1): Point[] =>
  curve(
    (
      [
        [-4, -4],
        [2, -5],
        [6, -11],
        [12, -12],
        [17, -7],
        [27, 0],
        [17, 7],
        [12, 12],
        [6, 11],
        [2, 5],
        [-4, 4],
      ] as const
    ).map(([du, v]) => point(u + du * way, v, thick)),
    2,
    true,
  );
const leaves = [leaf(-34, -1), leaf(10, 1)];
const grip: Point[] = (
  [
    [-38, 0],
    [-40, 16],
    [-32, 27],
    [-14, 31],
    [4, 27],
    [12, 15],
    [13, 0],
  ] as const
).map(([u, up]) => point(u, 0, thick + up));
const shade: Point[] = (
  [
    [-37, 3],
    [-28, 11],
    [-12, 15],
    [6, 11],
    [13, 3],
  ] as const
).map(([u, v]) => point(u, v, thick));
const tongue = [...plan('16,3 16,-3', thick + 4), ...plan('30,-7 40,-9 46,0 40,9 30,7', thick + 15)];
const bar = plan('50,32 50,-44 44,-52 46,-62 53,-63 54,-56 59,-48 58,32 54,38', thick + 2);

export const latch = (p: Passage): void => {
  damp(p, ringOf(places.hollow), 53);
  contact(p, plan('-78,-20 64,-21 88,0 64,21 -70,21'), [3, 4]);
  wood(p);
  iron(p, bar);
  p.wash({
    shape: c => sweep(c, shade, 6, { uneven: 0.3, profile: () => 1 }),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.36,
    soft: 1.2,
    sway: 0.5,
  });
  for (const one of leaves) iron(p, one);
  iron(p, tongue);
  gripOf(p);
  p.ink(pen => {
    for (const [u, v] of nails) {
      const [nx, ny] = point(u, v, thick);
      pen.line([[nx - 1.2, ny] as Point, [nx + 1.4, ny + 0.3] as Point], {
        width: 2.4,
        broken: 0,
        taper: [0, 0],
      });
    }
  });
};

const nails = [
  [-47, -5],
  [-47, 5],
  [22, -8],
  [22, 8],
  [54, 14],
] as const;

const rusted = (p: Passage, shape: Shape): void => {
  p.clear(shape, { soft: 0.6, sway: 0.2 });
  p.wash({
    shape,
    pigments: [P.payne, P.umber, P.rust],
    mix: (px, py) => [0.6, 0.3, 0.34 + 0.4 * Math.sin(px * 0.13 + py * 0.21)],
    density: 0.36,
    soft: 0.7,
    sway: 0.4,
    rough: 0.4,
    feature: 14,
    rim: 0.5,
    pool: 0.6,
    poolFeature: 22,
  });
};

/** Old iron: rust in the wash, and the black of it in the pen. */
const iron = (p: Passage, outline: readonly Point[]): void => {
  rusted(p, c => blob(c, outline));
  p.ink(pen => {
    pen.line([...outline, outline[0] as Point], { width: 1.15, broken: 0.04, wobble: 0.25 });
    pen.hatch(outline, { angle: -0.5, gap: 1.8, width: 0.9, skip: 0.12 });
  });
};

/** A round bar, so it is darkest a little inside its lower edge, and has light along the top. */
const gripOf = (p: Passage): void => {
  rusted(p, c => sweep(c, grip, 8.8, { uneven: 0.12, profile: t => 0.7 + 0.5 * Math.sin(Math.PI * t) }));
  const along = (dx: number, dy: number): Point[] => grip.map(([gx, gy]): Point => [gx + dx, gy + dy]);
  p.lift({
    shape: c => sweep(c, along(-0.6, -1.6).slice(1, 6), 2, { uneven: 0.4 }),
    amount: 0.7,
    soft: 0.8,
    sway: 0.4,
  });
  p.ink(pen => {
    pen.line(along(-0.5, -4.6), { width: 0.9, broken: 0.1, wobble: 0.3 });
    pen.line(along(0.5, 4), { width: 1.4, broken: 0.03, wobble: 0.3 });
    pen.line(along(0.3, 2.4), { width: 2, broken: 0.1, wobble: 0.3 });
    pen.line(along(0.1, 0.9), { width: 0.8, broken: 0.35, wobble: 0.4 });
  });
};

const wood = (p: Passage): void => {
  p.clear(polygons([board, underside, slope]), { soft: 0.6, sway: 0.3 });
  for (const [shape, density] of [
    [board, 0.13],
    [underside, 0.26],
    [slope, 0.22],
  ] as const)
    p.wash({
      shape: polygons([shape]),
      pigments: [P.umber, P.slate, P.ochre],
      mix: [0.4, 0.45, 0.2],
      density,
      soft: 0.7,
      sway: 0.5,
      rough: 0.4,
      rim: 0.4,
      pool: 0.4,
      poolFeature: 40,
      streak: 0.4,
      angle: -0.66,
    });
  p.ink(pen => {
    pen.line([...board, board[0] as Point], { straight: true, width: 0.8, broken: 0.2, wobble: 0.4 });
    pen.line([point(-70, 21), point(64, 21), point(88, 0), point(88, 0, thick)], {
      straight: true,
      width: 1.2,
      broken: 0.08,
    });
    pen.hatch(underside, { angle: -0.6, gap: 2.2, press: 0.5 });
    for (const v of [-15, -10, -5, 8, 13, 17])
      pen.line([point(-72, v, thick), point(-10, v + 1.5, thick), point(62, v, thick)], {
        width: 0.5,
        broken: 0.45,
        press: 0.5,
      });
  });
};
