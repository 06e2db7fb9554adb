import { oval, sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lay, seen } from './view.ts';

/** How far along, how high, which way the toe points, and how far it leans: no two pairs alike. */
const pairs = [
  [-2.82, 0.36, 0.9, 0.02],
  [-2.66, 0.35, 0.7, 0],
  [-2.36, 0.3, -0.8, -0.03],
  [-2.2, 0.31, -0.5, 0.02],
  [-1.82, 0.38, 0.5, 0],
  [-1.68, 0.24, 1, 0.08],
  [-1.4, 0.28, -0.7, 0],
  [-1.24, 0.27, 0.6, -0.02],
] as const;
const colours = [P.moss, P.moss, P.payne, P.payne, P.sepia, P.sepia, P.payne, P.payne];

/** Everyone's, under the window, as they were stepped out of. */
export const paintBoots = (p: Passage): void => {
  p.wash({
    shape: c => {
      for (const [x] of pairs)
        sweep(c, [seen.project([x - 0.1, 0, 7.3]), seen.project([x - 0.3, 0, 7.26])], 14);
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.5],
    density: 0.5,
    soft: 2,
    sway: 2,
  });
  for (const [i, [x, high, toe, lean]] of pairs.entries()) {
    const z = i % 2 ? 7.26 : 7.32;
    const side = Math.sign(toe);
    const at = (dx: number, y: number): Point => seen.project([x + dx * side + lean * (y / high), y, z]);
    const reach = 0.06 + 0.12 * Math.abs(toe);
    const outline = [
      at(-0.055, high),
      at(0.06, high - 0.01),
      at(0.05, 0.14),
      at(reach * 0.8, 0.095),
      at(reach + 0.03, 0.04),
      at(reach + 0.02, 0),
      at(0, 0.005),
      at(-0.06, 0),
      at(-0.05, 0.12),
    ];
    const colour = colours[i] ?? P.payne;
    p.clear(c => blob(c, outline), { soft: 0.6, sway: 0.2 });
    lay(p, c => blob(c, outline), [colour, P.sepia], [0.9, 0.3], 1.05);
    const [mx, my] = at(0, high - 0.01);
    lay(p, c => oval(c, [mx, my], 11, 3.2), [P.sepia, P.payne], [0.7, 0.6], 1.2);
    p.lift({
      shape: c => sweep(c, [at(0.04, high - 0.05), at(0.035, 0.16), at(reach * 0.7, 0.08)], 3),
      amount: 0.35,
      soft: 1.2,
    });
  }
};
