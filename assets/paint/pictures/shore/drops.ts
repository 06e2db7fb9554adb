import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Context, Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';

/** Drops under an edge, each at its own stage of falling. */
export const hangDrops = (p: Passage, edge: readonly Point[], k = 1): void => {
  const r = random(29);
  const drops = edge.map(([x, y]) => ({
    x,
    y: y + (r.chance(0.3) ? r.range(5, 14) * k : 0),
    size: r.range(1.3, 2.3) * k,
  }));
  const shape = (c: Context): void => {
    for (const { x, y, size } of drops)
      sweep(
        c,
        [
          [x, y],
          [x, y + size * 2],
          [x, y + size * 3.4],
        ],
        size * 2,
        { profile: t => 0.3 + 0.75 * Math.sin(t * 2.7) ** 1.2, uneven: 0 },
      );
  };
  p.clear(shape, { soft: 0.5, sway: 0 });
  p.wash({
    shape,
    pigments: [P.slate, P.blue],
    mix: [0.4, 0.6],
    density: 0.3,
    soft: 0.6,
    sway: 0.1,
    rough: 0,
    rim: 0.9,
  });
  p.lift({
    shape: c => {
      for (const { x, y, size } of drops) oval(c, [x - size * 0.3, y + size * 1.9], size * 0.4, size * 0.6);
    },
    amount: 0.95,
    soft: 0.5,
    sway: 0,
  });
  p.ink(pen => {
    for (const { x, y, size } of drops)
      pen.line(
        [
          [x + size, y + size * 1.7],
          [x, y + size * 3.3],
          [x - size, y + size * 1.9],
        ],
        { width: 0.6, broken: 0 },
      );
  });
};
