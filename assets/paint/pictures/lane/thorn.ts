import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, type Point, points } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { random } from '../../engine/random.ts';
import { quick } from './plan.ts';

/** It stands on bare paper, where the night has been let go. */
export const thorn = (p: Passage): void => {
  const stems = [
    '1448,860 1400,800 1368,720 1310,640 1278,560 1224,506',
    '1368,720 1298,694 1234,690 1174,664',
    '1310,640 1350,580 1358,520',
    '1400,800 1340,800 1278,782',
  ].map(plan => points(plan));
  const r = random(4);
  const spines: Point[][] = [];
  for (const stem of stems) {
    const path = curve(stem, 4);
    for (let i = 8; i < path.length - 2; i += r.int(9, 16)) {
      const [a, b] = [path[i] as Point, path[i + 2] as Point];
      const turn = Math.atan2(b[1] - a[1], b[0] - a[0]) + r.pick([-1, 1]) * r.range(0.9, 1.3);
      const long = r.range(20, 40);
      spines.push([a, [a[0] + Math.cos(turn) * long, a[1] + Math.sin(turn) * long]]);
    }
  }
  p.wash({
    shape: c => {
      for (const [i, stem] of stems.entries())
        sweep(c, stem, i ? 6 : 11, { seed: i + 2, uneven: 0.3, profile: t => 1 - 0.8 * t });
      for (const [i, spine] of spines.entries())
        sweep(c, spine, 4.4, { seed: i, straight: true, profile: t => 1 - 0.9 * t });
    },
    pigments: [P.sepia, P.payne, P.umber],
    mix: (x, y) => [0.6, 0.4, 0.3 + 0.2 * quick(x, y)],
    density: 0.95,
    sway: 0.6,
    rough: 0.3,
    body: 1,
  });
  p.wash({
    shape: c => {
      for (const stem of stems.slice(0, 4)) {
        const path = curve(stem, 4);
        for (let i = 14; i < path.length; i += r.int(12, 22)) {
          const [x, y] = path[i] as Point;
          const turn = r.range(-2.6, -0.4);
          const long = r.range(24, 44);
          sweep(
            c,
            [
              [x, y],
              [x + Math.cos(turn) * long * 0.6 + 3, y + Math.sin(turn) * long * 0.6],
              [x + Math.cos(turn) * long, y + Math.sin(turn) * long + 4],
            ],
            long * 0.5,
            { seed: i },
          );
        }
      }
    },
    pigments: [P.moss, P.olive, P.payne],
    mix: (x, y) => [0.6, 0.3 + 0.3 * quick(x * 3, y * 3), 0.3],
    density: (x, y) => 0.62 + 0.2 * quick(x * 3, y * 3),
    sway: 1,
    feature: 12,
    body: 1,
  });
};
