import { oval } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { seatAt } from './bench.ts';
import { at, quick, size } from './view.ts';

/** Cockle shells, all halves, in a row along the seat. */
export const shells = (p: Passage): void => {
  const r = random(31);
  const lain = [9.85, 10.06, 10.25, 10.5, 10.68, 10.92, 11.1].map(z => ({
    z,
    x: seatAt - 0.12 + r.gauss() * 0.03,
    turn: r() * 3,
  }));
  const shell =
    (grow: number) =>
    (c: Context): void => {
      for (const { z, x, turn } of lain)
        oval(c, at(x, z, 0.46), size(z) * 0.045 * grow, size(z) * 0.034 * grow, turn);
    };
  p.wash({
    shape: c => {
      for (const { z, x } of lain) oval(c, at(x + 0.04, z, 0.445), size(z) * 0.055, size(z) * 0.03);
    },
    pigments: [P.umber, P.payne],
    mix: [0.6, 0.4],
    density: 0.7,
    soft: 1,
    sway: 0.5,
  });
  p.clear(shell(1), { soft: 0.5 });
  p.wash({
    shape: shell(1),
    pigments: [P.bone, P.rose, P.ochre],
    mix: [0.4, 0.3, 0.3],
    density: (x, y) => 0.2 + 0.2 * quick(x * 3, y * 3),
    sway: 0.4,
    rim: 0.9,
  });
  p.ink(pen => {
    for (const { z, x, turn } of lain) {
      const [cx, cy] = at(x, z, 0.46);
      const s = size(z) * 0.03;
      for (const a of [-0.5, 0, 0.5])
        pen.line(
          [
            [cx - Math.cos(turn) * s, cy - Math.sin(turn) * s * 0.7],
            [cx + Math.cos(turn + a) * s, cy + Math.sin(turn + a) * s * 0.7],
          ],
          { width: 0.5, broken: 0.1 },
        );
    }
  });
};
