import { sweep } from '../../engine/brush.ts';
import { cuboid, type Placing } from '../../engine/jot.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { random } from '../../engine/random.ts';
import { lerp } from '../../engine/scalar.ts';
import { type Paints, tint } from '../../engine/tint.ts';
import { fine, type Trestle, tableHigh } from './plan.ts';

/** A cardboard box on a table: where it begins along it and across it, its length, width, height. */
export type Box = readonly [along: number, across: number, long: number, wide: number, high: number];

/** Open, its flaps out, the side to the sun pale. */
export const box = (p: Passage, { at }: Trestle, [a, c, long, wide, high]: Box): void => {
  const [floor, rim] = [tableHigh, tableHigh + high];
  const [b, d] = [a + long, c + wide];
  const { end, side, top, all } = cuboid(at, [a, b], [c, d], [floor, rim]);
  const flap: Outline = [
    at(a, d, rim),
    at(b, d, rim),
    at(b - 0.06, d + 0.17, rim - 0.1),
    at(a + 0.06, d + 0.17, rim - 0.1),
  ];
  const front: Outline = [
    at(a, c, rim),
    at(a, d, rim),
    at(a - 0.16, d - 0.05, rim + 0.05),
    at(a - 0.16, c + 0.05, rim + 0.05),
  ];
  p.clear(polygons([...all, flap, front]), { soft: 0.6, sway: 0.4 });
  const card: Paints = { sienna: 0.45, rose: 0.25, umber: 0.2 };
  tint(
    p,
    polygons([end, front]),
    { sienna: 0.4, rose: 0.2, umber: 0.4 },
    (x, y) => 0.62 * (0.85 + 0.4 * fine(x, y)),
    {
      pool: 0.4,
    },
  );
  tint(p, polygons([side, flap]), card, (x, y) => 0.34 * (0.85 + 0.4 * fine(x, y)));
  tint(p, polygons([top]), { sepia: 0.5, umber: 0.5 }, 0.8);
  full(p, at, [a, b], [c, d], rim);
  p.ink(pen => {
    pen.line([at(a, d, floor), at(a, d, rim), at(a, c, rim), at(a, c, floor)], {
      straight: true,
      width: 0.9,
      broken: 0.2,
    });
    pen.line([at(a, d, rim), at(b, d, rim)], { straight: true, width: 0.7, broken: 0.2 });
  });
};

/** What sticks up out of a box: rolled, folded, the corners of things. */
const full = (p: Passage, at: Placing, [a, b]: Point, [left, right]: Point, rim: number): void => {
  const stuff: readonly Paints[] = [
    { blue: 0.8, slate: 0.3 },
    { straw: 0.8, ochre: 0.3 },
    { sage: 0.7, moss: 0.4 },
    { bone: 0.8, violet: 0.3 },
  ];
  const r = random(Math.round(a * 10 + 3));
  for (const paint of stuff) {
    if (r.chance(0.25)) continue;
    const [along, side] = [lerp(a, b, r.range(0.2, 0.9)), lerp(left, right, r.range(0.15, 0.85))];
    const [x, y] = at(along, side, rim);
    const up = y - at(along, side, rim + r.range(0.06, 0.2))[1];
    const lean = r.gauss() * up * 0.4;
    tint(
      p,
      c =>
        sweep(
          c,
          [
            [x, y + 2],
            [x + lean * 0.6, y - up * 0.6],
            [x + lean, y - up],
          ],
          up * r.range(0.4, 1.1),
          { profile: t => 1 - 0.3 * t, seed: r.int(1, 99), straight: r.chance(0.5) },
        ),
      paint,
      0.75,
      { knock: 1, body: 1 },
    );
  }
};
