import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { byBed, middle, quick } from './view.ts';

export const top = 0.82;
export const hem = 0.44;

/** The pillows, and the mattress raised a little under them. */
export const pillow: Outline = [
  byBed(-0.02, 0.86, 0.98),
  byBed(0.03, 0.98, 0.9),
  byBed(0.17, 0.94, 0.86),
  byBed(0.2, 0.3, 0.9),
  byBed(0.2, -0.5, 0.9),
  byBed(0.13, -0.92, 0.94),
  byBed(-0.01, -0.86, 1.06),
  byBed(-0.03, 0, 1.1),
];
const sheet: Outline = [byBed(0, 1, top), byBed(0, -1, top), byBed(1, -1, top), byBed(1, 1, top)];
const drop: Outline = [
  byBed(0.14, 1.02, top),
  byBed(0.5, 1.03, top),
  byBed(1.01, 1.03, top),
  byBed(1.01, 1.05, hem),
  byBed(0.76, 1.06, hem - 0.015),
  byBed(0.5, 1.05, hem + 0.01),
  byBed(0.3, 1.06, hem - 0.02),
  byBed(0.15, 1.05, hem + 0.03),
];
const footDrop: Outline = [
  byBed(1.01, 1.03, top),
  byBed(1.01, -1, top),
  byBed(1.015, -1, hem),
  byBed(1.02, 1.03, hem),
];

export const paintLinen = (p: Passage): void => {
  p.clear(
    c => {
      polygons([sheet, drop, footDrop])(c);
      blob(c, pillow);
    },
    { soft: 0.7, sway: 0.8 },
  );
  /** All of it white: the side towards the room is in its own shade. */
  p.wash({
    shape: polygons([drop]),
    pigments: [P.slate, P.violet, P.bone],
    mix: (x, y) => [0.6, 0.42, 0.5 + 0.2 * middle(x, y)],
    density: (x, y) =>
      lerp(0.42, 0.2, smooth(680, 1060, x)) *
      lerp(0.72, 1.15, smooth(0, 110, y - 470 - (x - 651) * 0.2)) *
      (0.88 + 0.24 * middle(x, y)),
    soft: 0.9,
    sway: 1.2,
    rim: 0.45,
    pool: 0.35,
    tide: 0.2,
  });
  p.wash({
    shape: polygons([footDrop]),
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.3],
    density: (_x, y) => lerp(0.08, 0.2, smooth(560, 680, y)),
    soft: 0.9,
    sway: 1,
    rim: 0.45,
  });
  p.wash({
    shape: c => {
      for (const [i, a] of [0.24, 0.37, 0.47, 0.63, 0.78, 0.9].entries())
        sweep(
          c,
          [
            byBed(a, 1.03, top - 0.03),
            byBed(a + 0.012, 1.05, 0.66),
            byBed(a + (i % 2 ? 0.03 : -0.02), 1.06, hem + 0.03),
          ],
          12 + (i % 3) * 9,
          { seed: i + 2, uneven: 0.4, profile: t => 0.1 + 0.9 * t },
        );
    },
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.5],
    density: 0.15,
    soft: (x, y) => lerp(1.4, 12, smooth(-0.2, 0.3, quick(x, y))),
    softest: 12,
    sway: 2,
    rim: 0.25,
    within: polygons([drop]),
  });
  /** Very flat. */
  p.wash({
    shape: c =>
      polygon(c, [
        byBed(0.4, 0.95, top),
        byBed(0.4, 0.3, top),
        byBed(0.99, 0.1, top),
        byBed(0.99, 0.96, top),
      ]),
    pigments: [P.slate, P.rose],
    mix: [0.5, 0.3],
    density: (x, y) => 0.12 * (0.7 + 0.6 * middle(x, y)),
    soft: (x, y) => lerp(2, 20, smooth(-0.2, 0.3, quick(x, y))),
    softest: 20,
    sway: 6,
    rim: 0.2,
  });
  /** The pillow is dented in the middle. */
  p.wash({
    shape: c =>
      blob(c, [
        byBed(0.02, 0.94, 0.9),
        byBed(0.17, 0.94, 0.86),
        byBed(0.2, 0.2, 0.88),
        byBed(0.2, -0.5, 0.89),
        byBed(0.16, -0.2, 0.93),
        byBed(0.12, 0.4, 0.93),
      ]),
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.5],
    density: 0.3,
    soft: (x, y) => lerp(1.2, 8, smooth(-0.2, 0.3, quick(x, y))),
    softest: 8,
    sway: 2,
    rim: 0.3,
    within: c => blob(c, pillow),
  });
};
