import { sweep } from './brush.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import { gestureOf, type Person, placeOf } from './person.ts';
import { pigments as P } from './pigment.ts';

/** One wash on a head that is turned to us: under the brow, beside the nose, down the cheek that is away from the light. */
export const shadeFace = (p: Passage, who: Person): void => {
  const { head, tilt } = gestureOf(who);
  const [cos, sin] = [Math.cos(tilt * 0.9), Math.sin(tilt * 0.9)];
  const on = (x: number, y: number): Point =>
    placeOf(who)([head[0] + 0.88 * (x * cos + y * sin), head[1] + 0.88 * (y * cos - x * sin)]);
  const k = who.height / 100;
  p.wash({
    shape: c => {
      sweep(c, [on(-4.4, 1.2), on(-2.2, 1.7), on(0, 0.9), on(2.2, 1.7), on(4.4, 1.1)], 2.7 * k);
      sweep(c, [on(0.4, 1), on(0.9, -1.4), on(0.7, -2.7)], 1.5 * k);
      sweep(c, [on(4.5, 2), on(4.3, -2), on(2.4, -5.8), on(0, -7.2)], 2.6 * k);
      sweep(c, [on(-1.2, -4.5), on(0.3, -4.7), on(1.6, -4.4)], 1 * k);
    },
    pigments: [P.umber, P.rose, P.violet],
    mix: [0.4, 0.3, 0.4],
    density: 0.34,
    soft: 1.6,
    sway: 0.4,
    rim: 0,
  });
};
