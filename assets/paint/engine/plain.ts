import { sweep } from './brush.ts';
import type { Cloth, Drape } from './cloth.ts';
import type { Head } from './head.ts';
import { noise } from './noise.ts';
import type { Painter } from './painter.ts';
import type { Shape } from './path.ts';
import { pigments as P, type Pigment } from './pigment.ts';
import { lerp, smooth } from './scalar.ts';

const quick = noise('soft', 20, 411);

/** One small thing in one touch: a hand, a shoe. */
export const paintPlain = (
  p: Painter,
  shape: Shape,
  { pigments, mix, density }: Cloth,
  { height, strength, detail }: Drape,
): void => {
  p.wash({
    shape,
    pigments,
    mix,
    density: (x, y) => density * strength * (0.82 + 0.3 * quick(x, y)),
    soft: 0.7,
    sway: 0.003 * height,
    rough: 0.2,
    rim: lerp(0.15, 0.5, detail),
    pool: 0.3,
    knock: 1,
  });
};

/** The head: pale skin, shade under hair and jaw, then hair in strokes. */
export const paintHead = (
  p: Painter,
  head: Head,
  { hairColour = P.umber, hair = 'short' }: { readonly hairColour?: Pigment; readonly hair?: string },
  { light, height, detail, strength }: Drape,
  drawn: boolean,
): void => {
  const fine = {
    soft: 0.7,
    sway: 0.004 * height,
    feature: height * 0.08,
    rough: 0.25,
    rim: lerp(0.15, 0.4, detail),
  } as const;
  p.wash({
    shape: head.skin,
    pigments: [P.rose, P.ochre],
    mix: [0.5, 0.34],
    density: (x, y) => 0.5 * strength * (0.85 + 0.3 * quick(x, y)),
    knock: 1,
    pool: 0.3,
    ...fine,
  });
  /** What the hair and the turn of the cheek keep from the light. */
  p.wash({
    shape: c => {
      c.translate(-light[0] * height * 0.034, height * 0.016);
      head.hair(c);
      c.translate(light[0] * height * 0.034, -height * 0.016);
    },
    pigments: [P.rose, P.violet],
    mix: [0.5, 0.4],
    density: 0.5 * strength,
    ...fine,
    soft: 0.7 + 0.006 * height,
    within: head.skin,
  });
  /** The side of the face that is turned from the light. */
  p.wash({
    shape: c => {
      head.skin(c);
      c.globalCompositeOperation = 'destination-out';
      c.translate(light[0] * height * 0.034, 0.008 * height);
      head.skin(c);
      c.translate(-light[0] * height * 0.034, -0.008 * height);
      c.globalCompositeOperation = 'source-over';
    },
    pigments: [P.rose, P.violet],
    mix: [0.5, 0.4],
    density: 0.22 * strength,
    ...fine,
    soft: 0.7 + 0.008 * height,
  });
  /** Lighter to the light. */
  const [middle] = head.middle;
  const paler = (x: number): number =>
    lerp(1.16, 0.62, smooth(-0.06, 0.06, ((x - middle) * Math.sign(light[0])) / height));
  const dark = hairColour === P.bone || hairColour === P.slate ? P.slate : P.sepia;
  p.wash({
    shape: head.hair,
    pigments: [hairColour, dark],
    mix: [0.9, 0.14],
    density: (x, y) => 0.8 * strength * paler(x) * (0.8 + 0.35 * quick(x, y)),
    knock: 1,
    pool: 0.4,
    poolFeature: height * 0.1,
    ...fine,
  });
  if (detail > 0.15 && hair !== 'balding')
    p.wash({
      shape: c => {
        for (const [i, strand] of head.strands.entries())
          sweep(c, strand, height * (0.008 + 0.004 * (i % 3)), {
            seed: i + 3,
            profile: t => 0.2 + 0.8 * Math.sin(Math.PI * t ** 0.8),
            uneven: 0.4,
          });
      },
      pigments: [hairColour, dark],
      mix: [0.5, 0.6],
      density: (x, y) => 0.62 * strength * (1.5 - paler(x)) * (0.8 + 0.5 * quick(x, y)),
      ...fine,
      within: head.hair,
    });
  if (!drawn) return;
  const width = lerp(0.4, 0.9, smooth(60, 320, height));
  p.ink(pen => {
    pen.line(head.profile, { width, wobble: 0.0016 * height, broken: 0.26, press: 0.6 });
    pen.line(head.outline, { width, wobble: 0.0024 * height, broken: 0.34, press: 0.66 });
  });
};
