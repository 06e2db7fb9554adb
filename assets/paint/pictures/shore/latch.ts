import { sweep } from '../../engine/brush.ts';
import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { contact, damp } from './damp.ts';
import { lay } from './lie.ts';
import { iron, rusted } from './oldIron.ts';
import { places, ringOf } from './places.ts';
import { sunkIn } from './sunk.ts';

const { at, size } = places.hollow;
const k = size / 182;
const laid = lay({ at: [at[0] - 12 * k, at[1] + 22 * k], size: 146 * k, turn: -0.6, flat: 0.7 });
const { plan, point } = laid;

/** It is still on its paling of the gate, pointed at the top and broken off below; with it has come the next, and the rail between them. */
const thick = 8;
const board = plan('-84,-12 -78,-20 64,-20 88,0 64,20 -70,20 -80,13 -70,6 -86,0 -76,-8', thick);
const underside = [point(-70, 20, thick), point(64, 20, thick), point(64, 20), point(-70, 20)];
const slope = [point(64, 20, thick), point(88, 0, thick), point(88, 0), point(64, 20)];
const next = plan('-34,-70 -22,-60 -38,-52 -24,-44 -34,-34 66,-34 90,-52 66,-70', thick);
const nextSide = [point(-34, -34, thick), point(66, -34, thick), point(66, -34), point(-34, -34)];
const between = plan('0,-36 28,-36 28,-18 0,-18', 2);
/** A leaf at each end of the grip; the thumb goes on the tongue beyond the upper one, and lifts the bar. */
const leaf = (u: number, way: 1 | -1): Point[] =>
  curve(
    points('-4,-4 2,-5 6,-11 12,-12 17,-7 27,0 17,7 12,12 6,11 2,5 -4,4').map(([du, v]) =>
      point(u + du * way, v, thick),
    ),
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
/** The plate for the thumb, and the stalk it is on. */
const stalk = [...plan('16,4 16,-4', thick + 2), ...plan('30,-4 30,4', thick + 12)];
const tongue = curve(plan('24,0 27,-9 35,-12 42,-8 44,0 42,8 35,12 27,9', thick + 14), 2, true);
/** It turns on a nail at its near end, and lies in its keeper at the other. */
const bar = plan('48,14 48,-62 57,-62 58,14 53,19', thick + 3);
const keeper: Point[] = (
  [
    [40, 0],
    [41, 14],
    [53, 18],
    [65, 14],
    [66, 0],
  ] as const
).map(([u, up]) => point(u, -49, thick + up));
const keeperFoot = plan('33,-42 33,-56 45,-56 45,-42', thick);

export const latch = (p: Passage): void => {
  damp(p, ringOf(places.hollow), 53);
  contact(p, plan('-78,-20 64,-21 88,0 64,21 -70,21'), [3, 4]);
  wood(p);
  iron(p, keeperFoot);
  iron(p, bar);
  staple(p);
  p.wash({
    shape: c => sweep(c, shade, 6, { uneven: 0.3, profile: () => 1 }),
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.36,
    soft: 1.2,
    sway: 0.5,
  });
  for (const one of leaves) iron(p, one);
  iron(p, stalk);
  contact(p, tongue, [1.6, 3.4], 0.5);
  rusted(p, c => blob(c, tongue));
  p.lift({
    shape: c => sweep(c, plan('29,-6 36,-8 41,-3', thick + 14), 2.4, { uneven: 0.4 }),
    amount: 0.85,
    soft: 0.7,
    sway: 0.2,
  });
  p.ink(pen => pen.line([...tongue, tongue[0] as Point], { width: 1.1, broken: 0, wobble: 0.2 }));
  gripOf(p);
  sunkIn(p, plan('-100,-18 -84,0 -72,16 -54,24 -34,27'), 20, 12);
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
  [53, 12],
  [37, -49],
] as const;

/** The keeper, bent up over the bar and down again on the other side of it. */
const staple = (p: Passage): void => {
  contact(p, plan('46,-46 66,-44 66,-52 46,-54', thick), [2, 3], 0.4);
  rusted(p, c => sweep(c, keeper, 6, { uneven: 0.1, profile: () => 1 }));
  p.ink(pen => {
    for (const [aside, width] of [
      [-2.6, 0.9],
      [2.6, 1.5],
    ] as const)
      pen.line(
        keeper.map(([kx, ky]): Point => [kx + aside * 0.5, ky + aside]),
        { width, broken: 0, wobble: 0.2 },
      );
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
  p.clear(polygons([between]), { soft: 0.6, sway: 0.3 });
  p.clear(polygons([board, underside, slope, next, nextSide]), { soft: 0.6, sway: 0.3 });
  for (const [shape, density] of [
    [board, 0.13],
    [underside, 0.26],
    [slope, 0.22],
    [next, 0.15],
    [nextSide, 0.3],
    [between, 0.4],
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
    pen.line([...next, next[0] as Point], { straight: true, width: 0.9, broken: 0.1, wobble: 0.4 });
    pen.line([point(-34, -34), point(66, -34), point(66, -34, thick)], { straight: true, width: 1.1 });
    pen.line([point(-70, 20), point(64, 20), point(88, 0), point(88, 0, thick)], {
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
