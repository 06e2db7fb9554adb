import { dab, sweep } from '../../engine/brush.ts';
import { lay } from '../../engine/lay.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { lineOn, paintWall } from '../../engine/room.ts';
import { lerp } from '../../engine/scalar.ts';
import { dark, flame, quick, room, seen, size, warmth } from './view.ts';

/** Flags with straw trodden into them. */
export const paintFloor = (p: Passage): void => {
  const { floor } = room;
  const light = (x: number, y: number): number => 1 - dark(x, y);
  paintWall(p, floor, {
    area: [size.left, 1.7, size.right, size.back],
    pigments: [P.sepia, P.umber, P.sienna],
    mix: (x, y) => [0.6 * dark(x, y), 0.5, warmth(x, y)],
    density: (x, y) => lerp(0.2, 1.05, dark(x, y)) * (0.9 + 0.2 * quick(x, y)),
    ends: { v0: 0.6, u0: 0.1, u1: 0.3 },
    along: 'v',
    seed: 21,
    more: { body: 1 },
  });
  lay(
    p,
    c => {
      const r = random(31);
      for (let i = 0; i < 60; i++) {
        const [x, y] = floor.at(r.range(-0.6, 2), r.range(2.3, 4.4));
        sweep(
          c,
          [
            [x, y],
            [x + r.gauss() * 22, y + r.gauss() * 4],
          ],
          2,
          { seed: i + 1 },
        );
      }
    },
    'straw 1',
    (x, y) => 0.8 * light(x, y),
  );
  p.pencil(pen => {
    for (const v of [2.6, 3.2, 3.7, 4.15])
      pen.line(
        lineOn(floor, [
          [-0.5, v],
          [1.9, v + 0.06],
        ]),
        { straight: true, broken: 0.5, press: 0.5 },
      );
  });
  /** The pool of the lamp itself. */
  const [x] = flame;
  p.lift({
    shape: c => dab(c, random(3), [x + 20, seen.project([0.9, 0, 4])[1] + 20], 150, 34, 0),
    amount: 0.5,
    soft: 34,
  });
};
