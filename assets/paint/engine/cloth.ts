import { sweep } from './brush.ts';
import { noise } from './noise.ts';
import type { Painter } from './painter.ts';
import type { Point, Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import { besideLight, darkEdges, endOf, filled, onRibbon, type Ribbon, shadeOf } from './ribbon.ts';
import { lerp, smooth } from './scalar.ts';

/** A crease: places on the form as `[u, v]`, and its width as a share of the form's. */
export interface Fold {
  readonly along: readonly (readonly [u: number, v: number])[];
  readonly wide: number;
}

export interface Cloth {
  readonly pigments: readonly Pigment[];
  readonly mix: readonly number[];
  readonly density: number;
}

export interface Drape {
  /** Towards the light, of length 1. */
  readonly light: Point;
  /** Height of the whole figure, in picture pixels. */
  readonly height: number;
  /** 0..1: how far folds, lines and paper left bare are worked out. */
  readonly detail: number;
  readonly strength: number;
  readonly seed: number;
}

const quick = noise('soft', 26, 301);

/** Lays one piece of clothing or skin: pale where the light is, crisp strokes in the shade, folds along the form. */
export const drape = (
  p: Painter,
  form: Ribbon,
  { pigments: paint, mix, density }: Cloth,
  folds: readonly Fold[],
  { light, height, detail, strength, seed }: Drape,
): void => {
  const whole = filled(form);
  p.clear(whole, { soft: 0.6, sway: 0.15, body: 0 });
  p.wash({
    shape: filled(besideLight(form, light, 0.021 * height * detail, seed)),
    pigments: paint,
    mix,
    density: (x, y) => density * strength * (0.62 + 0.2 * quick(x, y)),
    soft: (x, y) => lerp(0.7, 0.7 + 0.02 * height, smooth(0, 0.5, quick(x + 91, y))),
    softest: 0.7 + 0.02 * height,
    sway: 0.006 * height,
    feature: height * 0.14,
    rough: 0.3,
    rim: lerp(0.15, 0.4, detail),
    pool: 0.4,
    poolFeature: height * 0.4,
    tide: 0.16 * detail,
    tideFeature: height * 0.3,
    within: whole,
  });
  const dark = [...paint.slice(0, 1), pigments.violet, pigments.umber];
  const shade = (shape: Shape, amount: number, soft: number): void =>
    p.wash({
      shape,
      pigments: dark,
      mix: [0.8, 0.42, 0.16],
      density: (x, y) => amount * density * strength * (0.85 + 0.35 * quick(x * 1.3, y)),
      soft: (x, y) => lerp(0.7, soft, smooth(-0.2, 0.5, quick(x, y + 50))),
      softest: soft,
      sway: 0.005 * height,
      feature: height * 0.1,
      rough: 0.3,
      rim: 0.25,
      pool: 0.35,
      poolFeature: height * 0.3,
      within: whole,
    });
  shade(shadeOf(form, light, 0.46, seed + 3), 0.5, 0.7 + 0.016 * height);
  if (folds.length && detail > 0.2) shade(creases(form, folds, seed), 0.52, 0.7 + 0.006 * height);
};

const creases =
  (form: Ribbon, folds: readonly Fold[], seed: number): Shape =>
  c => {
    for (const [i, { along, wide }] of folds.entries()) {
      const line = along.map(([u, v]) => onRibbon(form, u, v));
      const [a, b] = along[0]
        ? [onRibbon(form, 0, along[0][1]), onRibbon(form, 1, along[0][1])]
        : [
            [0, 0],
            [0, 0],
          ];
      const across = Math.hypot((b as Point)[0] - (a as Point)[0], (b as Point)[1] - (a as Point)[1]);
      sweep(c, line, across * wide, {
        profile: t => 0.12 + 0.88 * Math.sin(Math.PI * t ** 0.6),
        seed: seed + i,
        uneven: 0.3,
      });
    }
  };

/** The broken contour: the shaded edges, the end of the form, and nothing on the lit side. */
export const drawForm = (p: Painter, form: Ribbon, { light, height, detail }: Drape, ends = true): void => {
  const width = lerp(0.45, 1.05, smooth(60, 320, height));
  p.ink(pen => {
    for (const edge of darkEdges(form, light))
      pen.line(edge, { width, wobble: 0.0028 * height, wave: height * 0.12, broken: 0.3, press: 0.7 });
    if (ends && detail > 0.4) {
      const hem = endOf(form);
      const part = leftLit(form, light) ? hem.slice(2) : hem.slice(0, 4);
      pen.line(part, { width: width * 0.85, wobble: 0.002 * height, broken: 0.3, press: 0.6 });
    }
  });
};

const leftLit = ({ left, right }: Ribbon, light: Point): boolean => {
  const [a, b] = [left.at(-1), right.at(-1)] as [Point, Point];
  return (a[0] - b[0]) * light[0] + (a[1] - b[1]) * light[1] > 0;
};
