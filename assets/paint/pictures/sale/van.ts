import { oval, sweep } from '../../engine/brush.ts';
import { jot } from '../../engine/jot.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { tint } from '../../engine/tint.ts';
import { standIn, vehicle } from '../../engine/vehicle.ts';
import { patchy, project } from './plan.ts';

/** Backed in, and both men in the front again with the windows wound up. */
export const van = (p: Passage): void => {
  const place = standIn(project, { x: 4.7, z: 14, heading: 0.5 });
  vehicle(p, { kind: 'van', place, colour: [P.sage, P.slate], mix: [0.6, 0.4], strength: 0.5, lit: 'right' });
  tint(
    p,
    c => {
      for (const [x, y] of [
        [1199, 334],
        [1218, 331],
      ] as const) {
        oval(c, [x, y], 5.5, 7.5);
        sweep(c, jot([x, y], '0,-6 -1,-15'), 15);
      }
    },
    { umber: 0.6, payne: 0.5 },
    0.4,
  );
  /** The open doors at its back, and the dark between them. */
  const [end, side, floor, roof] = [-2.15, 0.78, 0.55, 1.85];
  const dark: Outline = [
    place(end, floor, -side),
    place(end, floor, side),
    place(end, roof, side),
    place(end, roof, -side),
  ];
  const leaf = (z: number): Outline => [
    place(end, floor, z),
    place(end - 0.75, floor, z * 1.3),
    place(end - 0.75, roof, z * 1.3),
    place(end, roof, z),
  ];
  const leaves = [leaf(-side), leaf(side)];
  p.clear(polygons([dark, ...leaves]), { soft: 0.6, sway: 0.3 });
  tint(p, polygons([dark]), { sepia: 0.6, payne: 0.4 }, (x, y) => 0.9 + 0.15 * patchy(x, y));
  tint(p, polygons(leaves), { sage: 0.6, slate: 0.5 }, 0.62);
  p.ink(pen => {
    for (const each of leaves)
      pen.line([...each, each[0] ?? [0, 0]], { straight: true, width: 0.8, broken: 0.15 });
  });
};
