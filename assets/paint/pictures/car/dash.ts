import { sweep } from '../../engine/brush.ts';
import { type Outline, polygons, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, curve, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { paintDials } from './dials.ts';
import { paintFrame } from './frame.ts';
import { broad, middle, stops } from './view.ts';
import { arc, hub, onRim } from './wheel.ts';

/** The shelf under the glass, and the hood over the dials. */
const shelf: Outline = [
  ...curve(
    trace(
      '120,676 300,650 480,634 640,626 716,624 748,606 790,590 880,582 980,581 1070,588 1124,604 1150,624 1290,632 1420,644 1520,664 1600,684',
    ),
  ),
  [1620, 960],
  [60, 960],
];

/** It breaks off towards both lower corners, in strokes along the shelf. */
const shown = (x: number, y: number): number =>
  stops(lerp(170, 560, smooth(650, 830, y)), x, y) *
  stops(lerp(60, 270, smooth(660, 860, y)), 1610 - x, y + 400);

export const paintDash = (p: Passage): void => {
  paintFrame(p);
  p.wash({
    shape: c => polygon(c, shelf),
    pigments: [P.payne, P.sepia, P.violet],
    mix: (x, y) => [0.72, 0.14 + 0.2 * smooth(640, 860, y), 0.3 + 0.25 * broad(x, y)],
    density: (x, y) =>
      (0.74 + 0.26 * smooth(620, 720, y)) * (0.82 + 0.34 * middle(x * 0.22, y * 2.2)) * shown(x, y),
    soft: 0.9,
    sway: 1.6,
    feature: 70,
    rim: 0.3,
    pool: 0.3,
    tide: 0.14,
    dry: (x, y) => 0.08 + 0.2 * (1 - shown(x - 70, y) * shown(x + 70, y)),
    angle: -0.06,
    stretch: 30,
    body: shown,
    streak: 0.08,
  });
  /** What the road sends back lies along the top of the shelf. */
  p.lift({
    shape: c => {
      sweep(c, trace('330,656 480,642 640,634 704,632'), 8, { uneven: 0.5, seed: 2 });
      sweep(c, trace('758,608 800,598 880,590 970,589'), 6, { uneven: 0.5, seed: 5 });
      sweep(c, trace('1180,634 1280,640 1370,648'), 6, { uneven: 0.5, seed: 7 });
    },
    amount: 0.46,
    soft: 2.4,
    sway: 1.6,
    dry: 0.25,
  });
  /** Under the hood. */
  p.wash({
    shape: c =>
      blob(
        c,
        trace('760,640 800,618 900,606 990,606 1070,614 1112,636 1120,720 1110,800 940,820 770,800 752,720'),
      ),
    pigments: [P.sepia, P.payne],
    mix: [0.5, 0.6],
    density: 0.46,
    soft: 2,
    sway: 2,
    rim: 0.2,
    pool: 0.3,
  });
  paintDials(p);
  paintWheel(p);
};

const paintWheel = (p: Passage): void => {
  const rim = [...arc(-0.3, Math.PI + 0.3, 1.055), ...arc(Math.PI + 0.3, -0.3, 0.945)];
  const boss = trace('846,866 872,832 936,822 1000,832 1026,866 1030,960 840,960');
  const spokes: Outline[] = [
    [onRim(0.28, 0.96), onRim(0.12, 0.96), [1004, 886], [1004, 838]],
    [onRim(Math.PI - 0.28, 0.96), onRim(Math.PI - 0.12, 0.96), [868, 886], [868, 838]],
  ];
  p.wash({
    shape: c => {
      polygon(c, rim);
      polygons(spokes)(c);
      blob(c, boss);
    },
    pigments: [P.umber, P.payne, P.violet],
    mix: [0.5, 0.5, 0.3],
    density: (x, y) => lerp(0.8, 1.1, smooth(650, 840, y)) * (0.9 + 0.2 * middle(x, y)),
    soft: 0.8,
    sway: 0.8,
    rim: 0.25,
    body: 1,
    knock: 1,
  });
  /** The top of the rim takes the light of the road, the inner edge that of the dials. */
  p.lift({
    shape: c => {
      sweep(c, arc(0.6, 1.5, 1.022), 11, { uneven: 0.4, seed: 3 });
      sweep(c, arc(1.62, 2.5, 1.022), 12, { uneven: 0.4, seed: 8 });
    },
    amount: 0.62,
    soft: 2.2,
    sway: 1,
    dry: 0.14,
  });
  p.lift({
    shape: c => sweep(c, arc(0.9, 2.2, 0.965), 3.4, { uneven: 0.5 }),
    amount: 0.4,
    soft: 1.4,
    sway: 0.6,
  });
  p.ink(pen => {
    pen.line(arc(0.5, Math.PI - 0.5, 1.06), { width: 1.2, broken: 0.3 });
    pen.line(arc(0.62, 2.3, 0.94), { width: 0.9, broken: 0.35 });
    pen.line(
      [
        [hub[0] - 70, 832],
        [hub[0], 820],
        [hub[0] + 68, 832],
      ],
      { width: 0.9, broken: 0.3 },
    );
  });
  p.pencil(pen => {
    pen.line(trace('60,690 180,668 320,648 470,634'), { broken: 0.35 });
    pen.line(trace('90,760 240,742 380,736'), { broken: 0.45 });
    pen.line(trace('150,850 300,826 430,820'), { broken: 0.5 });
  });
};
