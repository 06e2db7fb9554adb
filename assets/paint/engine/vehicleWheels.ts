import { noise } from './noise.ts';
import { polygons } from './outline.ts';
import type { Passage } from './passage.ts';
import type { Point } from './path.ts';
import { pigments as P } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';
import type { Seen } from './vehicleView.ts';

const sheen = noise('soft', 46, 83);

/** Tyres, the dark of the arches above them, and hubs. */
export const wheels = (p: Passage, seen: Seen, which: 'near' | 'far'): void => {
  const { body, scale } = seen;
  const { radius, axles } = body;
  const side = which === 'near' ? seen.side : (-seen.side as 1 | -1);
  const tread = Math.min(0.24, radius * 0.62);
  const fine = { soft: 0.7, sway: Math.min(0.5, scale * 0.008), rough: 0.15 };
  if (which === 'near') {
    const arch = (x: number): Point[] => {
      const foot = body.sill + 0.02;
      const wide = Math.sqrt((radius * 1.1) ** 2 - (foot - radius) ** 2);
      const rim = Array.from({ length: 15 }, (_, i): Point => {
        const turn = (i / 14) * Math.PI;
        return [x + Math.cos(turn) * radius * 1.1, radius * 1.02 + Math.sin(turn) * radius * 1.06];
      });
      return seen.near([[x + wide, foot], ...rim, [x - wide, foot]], 0.004);
    };
    p.wash({
      shape: polygons(axles.map(arch)),
      pigments: [P.sepia, P.payne],
      mix: [0.6, 0.5],
      density: 1.15,
      ...fine,
      rim: 0.1,
      knock: 1,
    });
  }
  /** Treads are laid before the body, which hides most of them; only the faces of the near wheels come after. */
  const sides = which === 'near' ? [side] : [side, seen.side];
  const depths = which === 'near' ? [0.05, 0.08] : [0.05, 0.25, 0.5, 0.75, 1].map(t => 0.05 + tread * t);
  const tyres = axles.flatMap(x => sides.flatMap(on => depths.map(at => seen.ring(on, x, radius, at))));
  if (which === 'near') {
    /** The arch hangs over the top of its tyre. */
    const lip =
      seen.place(0, radius * 1.62, side * body.half[0])[1] - seen.place(0, 0, side * body.half[0])[1];
    const cut = axles.map(x => seen.place(x, 0, side * body.half[0])[1] + lip);
    for (const [i, tyre] of tyres.entries())
      tyres[i] = tyre.map(([x, y]): Point => [x, Math.max(y, cut[i < tyres.length / 2 ? 0 : 1] as number)]);
  }
  p.clear(polygons(tyres), { soft: 0.6, sway: 0.1 });
  p.wash({
    shape: polygons(tyres),
    pigments: [P.payne, P.sepia],
    mix: [0.55, 0.5],
    density: (x, y) => 0.88 + 0.2 * sheen(x, y),
    ...fine,
    rim: 0.2,
    knock: 1,
  });
  if (which === 'far') return;
  const hubs = axles.map(x => seen.ring(side, x, radius * 0.58, 0.045));
  p.clear(polygons(hubs), { soft: 0.6, sway: 0.1 });
  p.wash({
    shape: polygons(hubs),
    pigments: [P.slate, P.umber],
    mix: [0.6, 0.3],
    density: (_x, y) =>
      lerp(
        0.25,
        0.75,
        smooth(-0.3, 0.5, (seen.place(0, radius, side * body.half[0])[1] - y) / (radius * scale)),
      ),
    ...fine,
    rim: 0.4,
    knock: 1,
  });
  if (scale > 40)
    p.wash({
      shape: polygons(axles.map(x => seen.ring(side, x, radius * 0.2, 0.03))),
      pigments: [P.payne],
      density: 0.5,
      ...fine,
    });
};
