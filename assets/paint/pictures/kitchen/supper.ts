// biome-ignore-all format: points are read in rows
import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { atTable, lay } from './view.ts';

const top = 0.75;

/** What is on the table: plates, mugs, a loaf with a slice off it, a brown pot; each in its own small shadow. */
export const laySupper = (p: Passage): void => {
  const put = ([x, y]: Point, wide: number): void =>
    p.wash({
      shape: c => sweep(c, [[x - wide * 0.5, y + 3], [x + wide * 0.3, y + 5], [x + wide * 1.1, y + 3]], 8),
      pigments: [P.violet, P.umber],
      mix: [0.6, 0.45],
      density: 0.5,
      soft: 1.6,
      sway: 0.8,
    });
  for (const [x, z] of [[-0.72, -0.22], [-0.5, 0.24], [0.36, 0.26], [0.74, 0.2], [0.5, -0.26], [-0.12, -0.28]] as const) {
    const at = atTable.at(x, top, z);
    put(at, 28);
    p.clear(c => oval(c, at, 30, 7), { soft: 0.6, sway: 0.3 });
    lay(p, c => oval(c, [at[0] + 2, at[1] + 0.6], 18, 3.6), [P.ochre, P.moss], [0.5, x > 0 ? 0.5 : 0.1], 0.4);
    p.ink(pen => pen.line([[at[0] + 30, at[1]], [at[0] + 14, at[1] + 6.4], [at[0] - 18, at[1] + 6]], { width: 0.8, broken: 0.2 }));
  }
  /** A pot with its lid, in the middle. */
  const pot = atTable.at(-0.02, top, 0.02);
  const from = (plan: string): Point[] => points(plan).map(([x, y]): Point => [pot[0] + x, pot[1] + y]);
  put(pot, 40);
  lay(p, c => blob(c, from('-38,-26 -36,-6 -24,4 24,4 36,-6 38,-26')), [P.rust, P.umber], [0.4, 0.8], 0.95);
  lay(p, c => sweep(c, from('-50,-22 -40,-18 -36,-22'), 7), [P.umber, P.sepia], [0.6, 0.5], 0.9);
  lay(p, c => sweep(c, from('50,-22 40,-18 36,-22'), 7), [P.umber, P.sepia], [0.6, 0.5], 0.9);
  lay(p, c => blob(c, from('-40,-26 -22,-37 0,-40 22,-37 40,-26 0,-22')), [P.rust, P.umber], [0.4, 0.7], 0.62);
  lay(p, c => oval(c, [pot[0], pot[1] - 42], 7, 5), [P.sepia, P.umber], [0.6, 0.5], 0.9);
  p.lift({ shape: c => sweep(c, from('-26,-30 -8,-36 14,-36'), 4), amount: 0.6, soft: 1.4 });
  /** The loaf, and the board it was cut on. */
  const loaf = atTable.at(0.62, top, -0.06);
  const crust = (plan: string): Point[] => points(plan).map(([x, y]): Point => [loaf[0] + x, loaf[1] + y]);
  put(loaf, 44);
  lay(p, c => polygon(c, crust('-46,6 -38,-3 50,-3 44,6')), [P.umber, P.ochre], [0.6, 0.4], 0.6);
  lay(p, c => blob(c, crust('-26,0 -28,-16 -10,-25 18,-25 34,-16 34,0 4,3')), [P.sienna, P.ochre], [0.7, 0.5], 0.9);
  p.clear(c => blob(c, crust('-30,0 -31,-15 -23,-22 -15,-15 -16,1')), { soft: 0.7, sway: 0.3 });
  lay(p, c => blob(c, crust('-28,-1 -29,-14 -23,-19 -17,-14 -18,0')), [P.straw, P.ochre], [0.6, 0.3], 0.3);
  for (const [x, z, colour] of [[-0.3, 0.12, P.slate], [0.2, -0.12, P.blue], [-0.9, 0.06, P.bone]] as const) {
    const [a, b] = atTable.at(x, top, z);
    put([a, b], 16);
    lay(p, c => polygon(c, [[a - 10, b - 22], [a - 8, b + 1], [a + 8, b + 1], [a + 10, b - 22]]), [colour, P.violet], [0.8, 0.3], 0.6);
    lay(p, c => oval(c, [a, b - 22], 10, 2.8), [P.umber, P.rust], [0.7, 0.4], 0.8);
    p.ink(pen => pen.line([[a + 10, b - 18], [a + 17, b - 13], [a + 9, b - 5]], { width: 1 }));
  }
};
