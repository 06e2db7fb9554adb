import { oval, sweep } from '../../engine/brush.ts';
import type { Outline } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { hem, paintLinen, pillow, top } from './linen.ts';
import { byBed, middle, quick } from './view.ts';

export const paintBed = (p: Passage): void => {
  shadow(p);
  iron(p);
  paintLinen(p);
  lines(p);
};

const shadow = (p: Passage): void => {
  p.wash({
    shape: c =>
      blob(c, [
        byBed(-0.02, 1, 0),
        byBed(-0.05, -0.6, 0),
        byBed(0.5, -1, 0),
        byBed(1, -1.05, 0),
        byBed(1.02, 0, 0),
        byBed(0.95, 0.98, 0),
        byBed(0.7, 1.12, 0),
        byBed(0.4, 1.25, 0),
        byBed(0.2, 1.05, 0),
      ]),
    pigments: [P.violet, P.umber, P.payne],
    mix: [0.7, 0.3, 0.2],
    density: (x, y) =>
      lerp(0.5, 0.24, smooth(620, 830, y)) *
      (0.85 + 0.3 * middle(x * 0.5, y * 1.6)) *
      lerp(1, 0.7, smooth(960, 1180, x)),
    soft: (x, y) => lerp(1.2, 22, smooth(-0.2, 0.25, middle(x, y))),
    softest: 22,
    sway: 6,
    feature: 40,
    rim: 0.25,
    tide: 0.2,
  });
};

const legs: readonly (readonly [along: number, side: number])[] = [
  [0.04, -0.8],
  [0.97, -0.8],
  [0.05, 0.86],
  [0.96, 0.86],
];

const iron = (p: Passage): void => {
  /** The head panel stands behind the pillow, dark against the car park. */
  const panel: Outline = [
    byBed(-0.05, 0.98, 0.74),
    byBed(-0.05, 0.98, 1.2),
    byBed(-0.05, -0.98, 1.2),
    byBed(-0.05, -0.98, 0.74),
  ];
  p.wash({
    shape: c => polygon(c, panel),
    pigments: [P.sienna, P.umber, P.violet],
    mix: [0.4, 0.5, 0.3],
    density: (x, y) => 0.7 * (0.85 + 0.25 * quick(x * 0.3, y * 2)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.35,
    body: 1,
    knock: 1,
  });
  p.wash({
    shape: c => {
      for (const [along, side] of legs)
        sweep(c, [byBed(along, side, 0.5), byBed(along, side, 0.07)], 9, {
          straight: true,
          profile: () => 1,
        });
      sweep(c, [byBed(0, 0.9, 0.36), byBed(1, 0.9, 0.36)], 11, {
        straight: true,
        profile: t => 0.8 + 0.3 * t,
      });
    },
    pigments: [P.slate, P.payne, P.umber],
    mix: [0.5, 0.5, 0.2],
    density: 0.78,
    soft: 0.8,
    sway: 0.6,
    rim: 0.3,
  });
  p.wash({
    shape: c => {
      for (const [along, side] of legs) {
        const [x, y] = byBed(along, side, 0.055);
        oval(c, [x, y], 9, 11);
      }
    },
    pigments: [P.sepia, P.payne],
    mix: [0.6, 0.5],
    density: 0.95,
    soft: 0.8,
    sway: 0.3,
    rim: 0.2,
    body: 0.8,
  });
};

const lines = (p: Passage): void => {
  p.ink(pen => {
    pen.line(curve(pillow, 6, true), { broken: 0.3, width: 0.9 });
    pen.line([byBed(0.32, 1.03, top), byBed(1.01, 1.03, top), byBed(1.01, -1, top)], {
      straight: true,
      broken: 0.28,
      width: 1,
    });
    pen.line(
      [
        byBed(0.15, 1.05, hem + 0.03),
        byBed(0.3, 1.06, hem - 0.02),
        byBed(0.5, 1.05, hem + 0.01),
        byBed(0.76, 1.06, hem - 0.015),
        byBed(1.01, 1.05, hem),
      ],
      { broken: 0.25, width: 1 },
    );
    pen.line([byBed(1.01, 1.04, top), byBed(1.015, 1.05, hem), byBed(1.015, -1, hem)], {
      straight: true,
      broken: 0.3,
      width: 0.9,
    });
    pen.line(
      [byBed(-0.05, 0.98, 0.9), byBed(-0.05, 0.98, 1.2), byBed(-0.05, -0.98, 1.2), byBed(-0.05, -0.98, 1.1)],
      { straight: true, broken: 0.2, width: 1 },
    );
    for (const [along, side] of legs.slice(2))
      pen.line([byBed(along, side + 0.05, 0.42), byBed(along, side + 0.05, 0.1)], {
        straight: true,
        broken: 0.3,
        width: 0.9,
      });
  });
};
