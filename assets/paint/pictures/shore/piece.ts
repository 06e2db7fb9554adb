import type { Passage } from '../../engine/passage.ts';
import { blob, curve, type Point, polygon } from '../../engine/path.ts';
import type { Pen, Stroke } from '../../engine/pen.ts';
import type { Pigment } from '../../engine/pigment.ts';
import type { Laid } from './lie.ts';

/** Pigments and the share of each, one to three. */
export type Tint = readonly (readonly [Pigment, number])[];

export interface Coat {
  readonly tint: Tint;
  readonly density: number;
  /** Its outline is a curve through the points. */
  readonly round?: boolean;
  /** Leaves what lies under it to be seen: a glaze, a shade, a mark. */
  readonly over?: boolean;
  /** How far its edge is lost, in picture pixels. */
  readonly soft?: number;
}

/** One flat part of a thing, opaque unless it lies `over` another: a crisp small wash. */
export const piece = (p: Passage, outline: readonly Point[], coat: Coat): void => {
  const { tint, density, round = false, over = false, soft = 0.6 } = coat;
  const shape = (c: Parameters<typeof polygon>[0]): void => (round ? blob(c, outline) : polygon(c, outline));
  if (!over) p.clear(shape, { soft: 0.6, sway: 0.2 });
  p.wash({
    shape,
    pigments: tint.map(([pigment]) => pigment),
    mix: tint.map(([, share]) => share),
    density,
    soft,
    sway: 0.5,
    rough: 0.3,
    feature: 16,
    rim: 0.4,
    pool: 0.45,
    poolFeature: 26,
  });
};

/** A circle lying flat, or `up` above the sand; points in picture pixels, the first of them again at the end. */
export const circle = (laid: Laid, u: number, v: number, radius: number, up = 0): Point[] =>
  Array.from({ length: 17 }, (_, i) => {
    const turn = (i / 16) * Math.PI * 2;
    return laid.point(u + Math.cos(turn) * radius, v + Math.sin(turn) * radius, up);
  });

/** Where the light does not fall: below and to the right. */
const shade: Point = [0.5, 0.87];

/** All round a closed outline, given clockwise: heavy on the side away from the light, thin and broken towards it. */
export const drawRound = (
  pen: Pen,
  outline: readonly Point[],
  { width = 1, round = false, ...stroke }: Stroke & { readonly round?: boolean } = {},
): void => {
  const path = round ? curve(outline, 3, true) : outline;
  let run: Point[] = [];
  let runDark: boolean | undefined;
  const draw = (): void => {
    if (run.length < 2) return;
    const dark = runDark === true;
    pen.line(run, {
      straight: true,
      wobble: 0.25,
      taper: [0, 0.05],
      width: dark ? width * 1.25 : width * 0.75,
      broken: dark ? 0.03 : 0.14,
      ...stroke,
    });
  };
  for (const [i, a] of path.entries()) {
    const b = path[(i + 1) % path.length] as Point;
    const dark = (b[1] - a[1]) * shade[0] - (b[0] - a[0]) * shade[1] > 0;
    if (dark !== runDark) {
      draw();
      run = [a];
      runDark = dark;
    }
    run.push(b);
  }
  draw();
};
