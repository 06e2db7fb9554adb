import { bodyParts, type Figure, type Place } from './body.ts';
import { dab } from './brush.ts';
import { contour } from './contour.ts';
import { type Gesture, gestures } from './gestures.ts';
import type { Passage } from './passage.ts';
import type { Point, Shape } from './path.ts';
import { type Pigment, pigments } from './pigment.ts';
import { random, seedOf } from './random.ts';
import { lerp, smooth } from './scalar.ts';

export type { Figure } from './body.ts';

/** Paints a figure over all that is there: no face, no outline, told by its gesture alone. */
export const figure = (p: Passage, f: Figure): void => {
  const g: Gesture = typeof f.gesture === 'string' ? gestures[f.gesture] : f.gesture;
  const k = f.height / 100;
  const side = f.facing ?? 1;
  const place: Place = ([x, y]) => [f.at[0] + x * k * side, f.at[1] - y * k];
  const { wears = 'shorts', lower = pigments.slate, hair = pigments.umber, strength = 1 } = f;
  const parts = bodyParts(g, place, k, wears, f);
  const sun = f.lit === 'left' ? 1 : -1;
  const shade = (x: number): number => 0.66 + 0.5 * smooth(-9 * k, 9 * k, (x - f.at[0]) * sun);
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: x => density * strength * shade(x),
      soft: 0.7,
      sway: Math.min(1.2, 0.012 * f.height),
      feature: Math.max(10, f.height * 0.2),
      rough: 0.2,
      rim: lerp(0.12, 0.42, smooth(30, 120, f.height)),
      pool: 0.35,
      poolFeature: Math.max(20, f.height * 0.5),
      knock: 1,
    });
  p.clear(
    c => {
      for (const part of Object.values(parts)) part(c);
    },
    { soft: 0.6, sway: 0.15 },
  );
  const sleeve = f.top;
  lay(parts.farArm, [sleeve, pigments.umber], [0.9, 0.14], 0.92);
  if (wears === 'trousers') lay(parts.legs, [lower, pigments.payne], [0.8, 0.25], 0.85);
  else lay(parts.legs, [pigments.rose, pigments.ochre], [0.55, 0.35], 0.75);
  lay(parts.shoes, [pigments.sepia, pigments.payne], [0.5, 0.5], 0.85);
  if (wears !== 'coat') lay(parts.lower, [lower, pigments.payne], [0.85, 0.2], 0.9);
  lay(parts.top, [f.top, pigments.umber], [0.95, 0.05], 0.7);
  if (wears === 'coat') lay(parts.lower, [f.top, pigments.umber], [0.95, 0.07], 0.74);
  lay(parts.skin, [pigments.rose, pigments.ochre], [0.55, 0.35], 0.6);
  lay(parts.hair, [hair, pigments.sepia], [0.8, 0.25], 0.95);
  lay(parts.nearArm, [sleeve, pigments.umber], [0.95, 0.08], 0.82);
  lay(parts.nearHand, [pigments.rose, pigments.ochre], [0.6, 0.4], 0.65);
  if (f.drawn) p.ink(pen => contour(pen, g, place, f.height, sun === side ? 1 : -1));
};

/** The long soft shadow on the ground beneath a figure. Lay it before the figure. */
export const groundShadow = (p: Passage, at: Point, height: number, length = 0.36): void => {
  p.wash({
    shape: c =>
      dab(
        c,
        random(seedOf(`${at}`)),
        [at[0] + height * length * 0.8, at[1]],
        height * length,
        height * 0.045,
      ),
    pigments: [pigments.violet, pigments.umber],
    mix: [0.6, 0.35],
    density: 0.42,
    soft: 1.6,
    sway: 1.6,
    feature: 20,
    rim: 0.1,
  });
};
