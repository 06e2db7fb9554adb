import { sweep } from '../../engine/brush.ts';
import type { Passage } from '../../engine/passage.ts';
import { type Context, curve, type Point, polygon } from '../../engine/path.ts';
import { pigments as ink } from '../../engine/pigment.ts';
import { clamp } from '../../engine/scalar.ts';
import { type Bed, type Laid, top } from './bed.ts';

/** Outlines in u, w and height over the mattress; near corner first, round by the foot. */
// biome-ignore format: an outline is read in rows
const shapes: Readonly<Record<Bed['pillow'], readonly (readonly [u: number, w: number, h: number])[]>> = {
  plump: [
    [0.04, 0.06, 0.02], [0.13, 0.03, 0.0], [0.23, 0.04, 0.0], [0.275, 0.0, 0.05], [0.265, 0.3, 0.1], [0.285, 0.7, 0.11],
    [0.27, 0.98, 0.09], [0.16, 0.9, 0.21], [0.05, 1.0, 0.2], [0.03, 0.6, 0.27], [0.01, 0.2, 0.2],
  ],
  flat: [
    [0.03, 0.05, 0.01], [0.15, 0.1, -0.01], [0.27, 0.02, 0.01], [0.3, 0.12, 0.05], [0.27, 0.5, 0.07], [0.3, 0.95, 0.08],
    [0.17, 0.9, 0.14], [0.04, 0.98, 0.16], [0.03, 0.5, 0.15], [0.01, 0.1, 0.1],
  ],
  upright: [
    [0.05, 0.03, 0.0], [0.15, 0.02, -0.01], [0.21, 0.06, 0.02], [0.2, 0.35, 0.04], [0.21, 0.94, 0.06], [0.15, 0.98, 0.2],
    [0.06, 1.0, 0.3], [0.05, 0.6, 0.26], [0.03, 0.1, 0.29], [0.05, 0.02, 0.14],
  ],
  dented: [
    [0.05, 0.04, 0.0], [0.16, 0.08, -0.01], [0.26, 0.02, 0.02], [0.29, 0.06, 0.07], [0.26, 0.34, 0.06], [0.29, 0.96, 0.12],
    [0.15, 0.92, 0.24], [0.05, 1.0, 0.25], [0.06, 0.6, 0.15], [0.04, 0.36, 0.15], [0.0, 0.08, 0.22],
  ],
};

export const paintPillow = (p: Passage, { bed, at, size, kept }: Laid): void => {
  const outline: Point[] = curve(
    shapes[bed.pillow].map(([u, w, h]) => at(u, w, top - bed.sag * 0.2 + h)),
    3,
    true,
  );
  const within = (c: Context): void => polygon(c, outline);
  p.clear(within, { soft: 0.6, sway: 0.3 });
  const xs = outline.map(q => q[0]);
  const ys = outline.map(q => q[1]);
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  /** Lit from the windows: the side away from them, and below, is in shade. */
  const turn = (x: number, y: number): number =>
    clamp(0.62 * ((y - y0) / (y1 - y0)) + (bed.side === 'left' ? 0.25 : 0.42) * ((x - x0) / (x1 - x0)));
  p.wash({
    shape: within,
    pigments: [ink.slate, ink.violet],
    mix: [0.55, 0.36],
    density: (x, y) => 0.52 * turn(x, y) ** 1.7 * kept(x, y),
    soft: 1,
    sway: 0.6,
    rim: 0.35,
    pool: 0.4,
  });
  const [a, b, c] = [at(0.09, 0.3, top + 0.12), at(0.16, 0.45, top + 0.07), at(0.24, 0.4, top + 0.06)];
  p.wash({
    shape: k => {
      sweep(k, [a, b, c], 0.05 * size, { seed: bed.seed });
      sweep(
        k,
        [at(0.05, 0.1, top + 0.1), at(0.1, 0.14, top + 0.04), at(0.2, 0.12, top + 0.02)],
        0.03 * size,
        { seed: bed.seed + 1 },
      );
    },
    pigments: [ink.slate, ink.violet],
    mix: [0.6, 0.3],
    density: (x, y) => 0.28 * kept(x, y),
    soft: 0.014 * size + 0.6,
    sway: 1,
    rim: 0.1,
    within,
  });
  const weight = clamp(size / 190, 0.55, 1.1);
  p.ink(pen => {
    pen.line([...outline.filter((_, i) => i % 3 === 0), outline[0] as Point], {
      width: 0.95 * weight,
      broken: 0.34,
      wobble: 0.4 * weight + 0.15,
    });
    pen.line([a, b], { width: 0.6 * weight, broken: 0.2, press: 0.6 });
    pen.line([at(0.24, 0.05, top + 0.04), at(0.19, 0.12, top + 0.05), at(0.16, 0.2, top + 0.07)], {
      width: 0.6 * weight,
      broken: 0.1,
      press: 0.6,
    });
  });
};
