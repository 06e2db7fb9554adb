import { polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, polygon } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import type { Laid } from './lie.ts';

/** One small even wash, crisp: what print and plastic look like. */
export const print = (
  p: Passage,
  outline: readonly Point[],
  colours: readonly Pigment[],
  mix: readonly number[],
  density: number,
): void =>
  p.wash({
    shape: c => polygon(c, outline),
    pigments: colours,
    mix,
    density,
    soft: 0.6,
    sway: 0.5,
    rough: 0.25,
    feature: 18,
    rim: 0.35,
    pool: 0.3,
    poolFeature: 26,
  });

const fine = { width: 0.75, broken: 0.08, wobble: 0.3 } as const;

/** A shut case, its card facing up: 70 by 110, and 16 thick. */
export const paintCase = (p: Passage, laid: Laid, card: readonly [Pigment, number][]): void => {
  const up = 15;
  const top = laid.plan('-35,-55 35,-55 35,55 -35,55', up);
  const front = [laid.point(-35, 55, up), laid.point(35, 55, up), laid.point(35, 55), laid.point(-35, 55)];
  const right = [laid.point(35, -55, up), laid.point(35, 55, up), laid.point(35, 55), laid.point(35, -55)];
  const left = [laid.point(-35, -55, up), laid.point(-35, 55, up), laid.point(-35, 55), laid.point(-35, -55)];
  p.clear(polygons([top, front, right, left]), { soft: 0.6, sway: 0.2 });
  print(p, front, [P.slate, P.umber], [0.6, 0.4], 0.32);
  for (const side of [left, right]) print(p, side, [P.slate, P.umber], [0.6, 0.3], 0.24);
  print(
    p,
    laid.plan('-28,-52 32,-52 32,52 -28,52', up),
    card.map(([colour]) => colour),
    card.map(([, share]) => share),
    0.28,
  );
  /** The clear hinge down the spine side. */
  print(p, laid.plan('-35,-55 -29,-55 -29,55 -35,55', up), [P.slate], [1], 0.16);
};

export const inkCase = (p: Passage, laid: Laid): void =>
  p.ink(pen => {
    const up = 15;
    pen.line(laid.plan('-35,-55 35,-55 35,55 -35,55 -35,-55', up), { ...fine, width: 0.95, straight: true });
    pen.line(laid.plan('-29,-54 -29,54', up), { ...fine, straight: true, press: 0.6 });
    pen.line([laid.point(-35, 55, up), laid.point(-35, 55), laid.point(35, 55), laid.point(35, 55, up)], {
      ...fine,
      width: 1.1,
      straight: true,
    });
    pen.hatch(laid.plan('-35,55 35,55 35,61 -35,61', up), { angle: 0.05, gap: 2.2, press: 0.5 });
    pen.line([laid.point(35, 55), laid.point(35, -55), laid.point(35, -55, up)], { ...fine, straight: true });
  });

export interface Shell {
  readonly colours: readonly Pigment[];
  readonly mix: readonly number[];
  readonly density: number;
  readonly label: Pigment;
}

const disc = (laid: Laid, u: number, v: number, radius: number, up: number): Point[] =>
  Array.from({ length: 13 }, (_, i) => {
    const turn = (i / 12) * Math.PI * 2;
    return laid.point(u + Math.cos(turn) * radius, v + Math.sin(turn) * radius, up);
  });

/** The cassette itself: 100 by 64, and 9 thick. */
export const paintTape = (p: Passage, laid: Laid, { colours, mix, density, label }: Shell): void => {
  const up = 9;
  const face = laid.plan('-48,-32 48,-32 50,-30 50,30 48,32 -48,32 -50,30 -50,-30', up);
  const edge = [laid.point(-50, 31, up), laid.point(50, 31, up), laid.point(50, 31), laid.point(-50, 31)];
  const side = [laid.point(50, -31, up), laid.point(50, 31, up), laid.point(50, 31), laid.point(50, -31)];
  const other = [
    laid.point(-50, -31, up),
    laid.point(-50, 31, up),
    laid.point(-50, 31),
    laid.point(-50, -31),
  ];
  p.clear(polygons([face, edge, side, other]), { soft: 0.6, sway: 0.2 });
  print(p, face, colours, mix, density);
  for (const s of [edge, side, other]) print(p, s, [P.payne, P.umber], [0.6, 0.4], 0.34);
  const paper = laid.plan('-43,-27 43,-27 43,12 -43,12', up);
  p.lift({ shape: c => polygon(c, paper), amount: 0.96, soft: 0.5, sway: 0.3 });
  print(p, paper, [P.bone, P.straw], [0.7, 0.3], 0.3);
  print(p, laid.plan('-43,-12 43,-12 43,-6 -43,-6', up), [label], [1], 0.6);
  const slot = laid.plan('-26,-4 26,-4 26,10 -26,10', up);
  print(p, slot, [P.payne, P.umber], [0.7, 0.5], 0.36);
  for (const u of [-17, 17]) {
    const hub = disc(laid, u, 3, 6.6, up);
    p.lift({ shape: c => polygon(c, hub), amount: 0.95, soft: 0.5, sway: 0.1 });
  }
  p.ink(pen => {
    pen.line([...face, face[0] as Point], { ...fine, straight: true, width: 0.9 });
    pen.line([laid.point(-50, 31), laid.point(50, 31), laid.point(50, -31)], {
      ...fine,
      straight: true,
      width: 1.2,
    });
    pen.line([...slot, slot[0] as Point], { ...fine, straight: true });
    pen.hatch([...edge], { angle: 0.3, gap: 1.8, press: 0.7 });
    pen.hatch([...side], { angle: 1.2, gap: 1.8, press: 0.7 });
    pen.hatch(laid.plan('-10,-4 10,-4 10,10 -10,10', up), { angle: 0.1, gap: 1.6, width: 0.7 });
    for (const u of [-17, 17]) {
      pen.line(disc(laid, u, 3, 6.6, up), { ...fine, broken: 0 });
      pen.line(disc(laid, u, 3, 2.6, up), { ...fine, width: 1.1, broken: 0 });
    }
    pen.line(laid.plan('-32,32 -27,17 27,17 32,32', up), { ...fine, straight: true });
    for (const [u, v] of [
      [-36, -21],
      [-36, -16],
    ] as const)
      pen.line([laid.point(u, v, up), laid.point(0, v + 0.6, up), laid.point(30, v - 0.6, up)], {
        ...fine,
        press: 0.5,
        wobble: 0.9,
        wave: 4,
        broken: 0.2,
      });
  });
};
