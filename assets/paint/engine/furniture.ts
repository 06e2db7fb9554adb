import type { Stand } from './camera.ts';
import type { Passage } from './passage.ts';
import { blob, curve, polygon, type Shape } from './path.ts';
import { lerp } from './scalar.ts';
import { drawEdges, layStuff, member, type Stuff, slab, standingShadow } from './stuff.ts';

export { deal, folds, layStuff, member, oak, type Stuff } from './stuff.ts';

export interface TableSize {
  readonly wide: number;
  readonly deep: number;
  readonly high: number;
}

/** A table, its middle at the stand: top with a lit surface, an edge, an apron in shadow, legs that taper. */
export const table = (p: Passage, s: Stand, { wide, deep, high }: TableSize, of: Stuff): void => {
  const [x, z] = [wide / 2, deep / 2];
  const inset = 0.06;
  const legs = (
    [
      [-1, 1],
      [1, 1],
      [-1, -1],
      [1, -1],
    ] as const
  ).map(([a, b]) =>
    member(
      s,
      [a * (x - inset), high - 0.03, b * (z - inset)],
      [a * (x - inset * 0.8), 0, b * (z - inset * 0.8)],
      0.055,
      0.6,
    ),
  );
  standingShadow(p, s, [-x, -z, x, z], [of.lit === 'right' ? -0.2 : 0.2, -0.04]);
  for (const [i, leg] of legs.entries()) layStuff(p, leg, of, i < 2 ? 1.5 : 1.15);
  const apron = [
    s.at(-x + inset, high - 0.03, -z + inset),
    s.at(x - inset, high - 0.03, -z + inset),
    s.at(x - inset, high - 0.12, -z + inset),
    s.at(-x + inset, high - 0.12, -z + inset),
  ];
  layStuff(p, c => polygon(c, apron), of, 1.6);
  const [top, under] = [slab(s, high, -x, -z, x, z), slab(s, high - 0.03, -x, -z, x, z)];
  layStuff(p, c => blob(c, under), of, 1.5);
  layStuff(p, c => polygon(c, curve(top, 3, true)), of, 0.8);
  drawEdges(
    p,
    [
      [s.at(-x, high - 0.03, -z), s.at(x, high - 0.03, -z)],
      [s.at(-x, high, -z), s.at(-x, high, z)],
      [s.at(x - inset * 0.8, 0.02, -z + inset), s.at(x - inset, high - 0.12, -z + inset)],
    ],
    of,
  );
};

export interface ChairSize {
  readonly wide?: number;
  readonly seat?: number;
  readonly back?: number;
  /** Spindles in the back; 0 gives two rails. */
  readonly spindles?: number;
}

/** A wooden chair that looks along the stand's -z: splayed legs, a saddled seat, a back that leans and bends. */
export const chair = (p: Passage, s: Stand, size: ChairSize, of: Stuff): void => {
  const { wide = 0.42, seat = 0.45, back = 0.88, spindles = 4 } = size;
  const x = wide / 2;
  const leg = (a: number, b: number): Shape =>
    member(s, [a * x * 0.82, seat, b * x * 0.8], [a * x * 1.05, 0, b * x * 1.06], 0.036, 0.7);
  standingShadow(p, s, [-x, -x, x, x], [of.lit === 'right' ? -0.22 : 0.22, -0.03], 0.36);
  for (const [a, b] of [
    [-1, 1],
    [1, 1],
  ] as const)
    layStuff(p, leg(a, b), of, 1.45);
  const posts = [-1, 1].map(a =>
    member(s, [a * x * 0.86, seat, x * 0.84], [a * x * 0.96, back, x * 1.25], 0.034, 0.8),
  );
  const rungs = Array.from({ length: spindles }, (_, i) =>
    lerp(-0.62, 0.62, spindles === 1 ? 0.5 : i / (spindles - 1)),
  ).map(a => member(s, [a * x * 0.86, seat, x * 0.86], [a * x, back - 0.05, x * 1.22], 0.014, 0.9));
  const rail = (y: number, z: number, thick: number): Shape =>
    member(s, [-x * 0.95, y, z], [x * 0.95, y, z], thick, 1, [0, 0.012, 0.03]);
  const behind = (): void => {
    for (const rung of rungs) layStuff(p, rung, of, 1.1);
    if (!spindles) layStuff(p, rail(seat + (back - seat) * 0.5, x * 1.05, 0.045), of, 1.1);
    for (const post of posts) layStuff(p, post, of, 1.2);
    layStuff(p, rail(back - 0.03, x * 1.24, 0.075), of, 1);
  };
  const front = (): void => {
    for (const [a, b] of [
      [-1, -1],
      [1, -1],
    ] as const)
      layStuff(p, leg(a, b), of, 1.15);
    layStuff(p, c => blob(c, slab(s, seat - 0.025, -x, -x, x, x, 0.1)), of, 1.5);
    layStuff(p, c => blob(c, slab(s, seat, -x, -x, x, x, 0.1)), of, 0.85);
  };
  /** Its back is nearer than its seat when it looks away from us. */
  const away = s.camera.away(s.place(0, seat, x)) > s.camera.away(s.place(0, seat, -x));
  for (const part of away ? [behind, front] : [front, behind]) part();
  drawEdges(
    p,
    [
      [s.at(x * 0.86, seat, x * 0.84), s.at(x * 0.96, back, x * 1.25)],
      [s.at(-x, seat - 0.02, -x), s.at(x, seat - 0.02, -x)],
    ],
    of,
  );
};
