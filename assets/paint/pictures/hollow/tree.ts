import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Point, points, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';
import { type Branch, branches } from '../../engine/tree.ts';
import { bones } from './bones.ts';
import { middle, quick, road } from './land.ts';
import { leaves } from './leaves.ts';
import { fallen, turf } from './turf.ts';

/** The bank that we stand on, and the tree on it. */
export const tree = (p: Passage): void => {
  const lane = p.mask(c => polygon(c, road.outline), { soft: 1.2, sway: 2 });
  turf(p, lane);
  leaves(p);
  trunk(p);
  fallen(p);
};

const trunk = (p: Passage): void => {
  const core = (y: number): number => lerp(150, 163, smooth(750, 420, y));
  p.wash({
    shape: c => {
      branches(c, bones, { thinnest: 0.45, thick: 0.92 });
      sweep(c, points('100,770 130,754 145,734 150,692'), 25, { profile: t => lerp(0.4, 1, t) });
      sweep(
        c,
        [
          [197, 772],
          [167, 752],
          [155, 718],
        ],
        20,
        { profile: t => lerp(0.25, 1, t) },
      );
    },
    pigments: [P.umber, P.payne, P.rust],
    mix: (x, y) => [0.6, 0.15 + 0.4 * smooth(142, 167, x + quick(x, y) * 16), 0.3 * clamp(quick(x, y) + 0.2)],
    density: (x, y) =>
      0.8 * smooth(-50, 275, y + middle(x, y) * 90 + x * 0.15) * (0.62 + 0.5 * smooth(-12, 8, x - core(y))),
    soft: (x, y) => lerp(0.8, 3, smooth(0.15, 0.6, quick(x, y))),
    softest: 3,
    sway: 1,
    rough: 0.5,
    feature: 16,
    dry: (_x, y) => 0.16 + 0.14 * smooth(750, 170, y),
    angle: 1.5,
    knock: 0.7,
    body: 0.85,
  });
  p.ink(pen => {
    const [foot, , , , fork] = (bones[0] as Branch).points as [Point, Point, Point, Point, Point];
    pen.hatch(
      [
        [foot[0] + 3, foot[1]],
        [foot[0] + 15, foot[1]],
        [fork[0] + 10, fork[1]],
        [fork[0] + 1, fork[1]],
      ],
      { angle: -0.3, gap: 6, width: 0.65, press: 0.5 },
    );
    for (const { points, from, to, depth } of bones.filter(b => b.depth <= 2))
      for (const side of [1, -1]) {
        const along = points.map(([x, y], i): Point => {
          const a = points[Math.max(0, i - 1)] as Point;
          const b = points[Math.min(points.length - 1, i + 1)] as Point;
          const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
          const half = lerp(from, to, i / (points.length - 1)) * 0.5 * side;
          return [x - ((b[1] - a[1]) / length) * half, y + ((b[0] - a[0]) / length) * half];
        });
        pen.line(along, { width: side > 0 ? 0.8 : 1, broken: depth ? 0.5 : 0.34, wobble: 0.9 });
      }
  });
};
