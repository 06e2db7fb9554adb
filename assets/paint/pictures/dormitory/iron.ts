import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import type { Point } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { clamp, lerp } from '../../engine/scalar.ts';
import type { Laid } from './bed.ts';

/** The iron of a bed: two arched ends with bars, and legs to the floor. Drawn over the bedding. */
export const drawIron = (p: Passage, { bed, at, size }: Laid): void => {
  const weight = clamp(size / 185, 0.5, 1.3);
  const end = (u: number, height: number, bars: number): Point[][] => {
    const place = (w: number, h: number): Point => at(u, w, h);
    const arch = Array.from({ length: 13 }, (_, i): Point => {
      const t = i / 12;
      return place(t, height + 0.1 * Math.sin(Math.PI * t) ** 0.8);
    });
    const across = height * 0.66;
    const uprights = Array.from({ length: bars }, (_, i): Point[] => {
      const w = (i + 1) / (bars + 1);
      return [place(w, across), place(w, height + 0.1 * Math.sin(Math.PI * w) ** 0.8)];
    });
    return [
      [place(0, 0), place(0, height)],
      [place(1, 0), place(1, height)],
      arch,
      [place(0, across), place(1, across)],
      ...uprights,
    ];
  };
  const draw = (lines: readonly Point[][], thickness: number): void => {
    p.wash({
      shape: c => {
        for (const [i, line] of lines.entries())
          sweep(c, line, (i < 3 ? 0.021 : 0.011) * size * thickness, {
            profile: () => 1,
            uneven: 0.05,
            straight: i !== 2,
            seed: bed.seed + i,
          });
      },
      pigments: [ink.payne, ink.umber],
      mix: [0.6, 0.4],
      density: (_x, y) => lerp(0.8, 0.62, clamp((y - 420) / 260)),
      soft: 0.7,
      sway: 0.2,
      rim: 0.2,
      dry: 0.1,
      angle: 1.57,
    });
    p.ink(pen => {
      for (const [i, line] of lines.entries())
        pen.line(line, {
          straight: i !== 2,
          width: (i < 3 ? 0.95 : 0.6) * weight * thickness,
          broken: i < 3 ? 0.2 : 0.3,
          wobble: 0.3 * weight,
        });
    });
  };
  draw(end(-0.015, 1.08, 6), 0.85);
  draw(end(1.05, 0.78, 5), 0.95);
};
