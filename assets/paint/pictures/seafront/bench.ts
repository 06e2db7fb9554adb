import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Context, type Point, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { at, patchy, quick, size } from './view.ts';

/** The bench, in metres: its near and far end, and where it stands. */
const ends = [8.5, 12.3] as const;

export const seatAt = 5.15;

export const bench = (p: Passage): void => {
  const plank = (x: number, up: number, wide: number, rise = 0): Point[] => [
    at(x, ends[0], up),
    at(x, ends[1], up),
    at(x + wide, ends[1], up + rise),
    at(x + wide, ends[0], up + rise),
  ];
  const slats = [
    plank(seatAt - 0.24, 0.45, 0.13),
    plank(seatAt - 0.07, 0.45, 0.13),
    plank(seatAt + 0.1, 0.45, 0.13),
  ];
  const backs = [plank(seatAt + 0.3, 0.62, 0.03, 0.12), plank(seatAt + 0.34, 0.82, 0.03, 0.13)];
  const irons = (c: Context): void => {
    for (const z of [8.75, 10.4, 12.05]) {
      const w = size(z) * 0.06;
      sweep(c, [at(seatAt - 0.24, z, 0.44), at(seatAt - 0.22, z, 0.2), at(seatAt - 0.28, z, 0)], w, {
        profile: () => 1,
      });
      sweep(c, [at(seatAt + 0.44, z, 0), at(seatAt + 0.26, z, 0.4), at(seatAt + 0.36, z, 0.96)], w, {
        profile: () => 1,
      });
      sweep(c, [at(seatAt - 0.26, z, 0.42), at(seatAt + 0.28, z, 0.42)], w, { profile: () => 1 });
    }
  };
  p.wash({
    shape: c => {
      for (const [near, far] of [
        [0.15, 0.5],
        [0.85, 1.02],
        [1.25, 1.42],
      ] as const)
        polygon(c, [
          at(seatAt + near, ends[0] - near * 0.33),
          at(seatAt + near, ends[1] - near * 0.33),
          at(seatAt + far, ends[1] - far * 0.33),
          at(seatAt + far, ends[0] - far * 0.33),
        ]);
      for (const z of [9.2, 11.5]) {
        const cast = (along: number, side: number): Point => at(seatAt + along, z - along * 0.33 + side);
        blob(c, [
          cast(0.2, -0.2),
          cast(0.9, -0.2),
          cast(1.25, -0.1),
          cast(1.38, 0),
          cast(1.25, 0.12),
          cast(0.9, 0.24),
          cast(0.2, 0.26),
        ]);
      }
    },
    pigments: [P.violet, P.umber],
    mix: [0.6, 0.3],
    density: (x, y) => 0.34 * (0.8 + 0.4 * patchy(x, y)),
    soft: 1.4,
    sway: 2,
    feature: 40,
    rim: 0.15,
    dry: 0.14,
    angle: 0.6,
  });
  p.wash({
    shape: irons,
    pigments: [P.payne, P.slate],
    mix: [0.7, 0.3],
    density: 0.85,
    sway: 0.4,
    body: 1,
    rim: 0.3,
    dry: 0.06,
  });
  for (const [i, slat] of [...slats, ...backs].entries())
    p.wash({
      shape: c => polygon(c, slat),
      pigments: [P.sage, P.umber, P.slate],
      mix: (x, y) => [0.45, 0.35 + 0.2 * quick(x, y), 0.3],
      density: i < 3 ? 0.42 + i * 0.08 : 0.66,
      sway: 0.6,
      rim: 0.5,
      pool: 0.4,
      dry: 0.12,
      angle: 0.66,
      stretch: 26,
      body: 1,
      knock: 1,
    });
  p.ink(pen => {
    for (const slat of [...slats, ...backs]) {
      pen.line([slat[0] as Point, slat[1] as Point], { straight: true, width: 0.9, broken: 0.3 });
      pen.line([slat[0] as Point, slat[3] as Point], { straight: true, width: 0.8, broken: 0.2 });
    }
  });
};
