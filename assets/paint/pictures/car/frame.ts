import { sweep } from '../../engine/brush.ts';
import { type Outline, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { curve, polygon } from '../../engine/path.ts';
import { pigments as P } from '../../engine/pigment.ts';
import { smooth } from '../../engine/scalar.ts';
import { middle, quick, stops } from './view.ts';

/** The edge of the roof, and the pillar at her right hand. The other side of the car is left out. */
const roof: Outline = [
  [250, -30],
  ...curve(trace('260,66 420,50 640,38 900,32 1140,34 1300,44 1366,62')),
  ...curve(trace('1366,62 1404,150 1446,300 1482,450 1512,580 1530,664')),
  [1640, 690],
  [1640, -30],
];
const mirror = trace('588,84 600,70 690,60 770,58 786,68 782,104 766,118 690,122 606,126 590,114');
const face = trace('602,86 612,78 692,70 762,69 772,76 768,100 756,108 690,112 614,115 603,108');

const shown = (x: number, y: number): number =>
  stops(380, x, y + 90) * stops(56, 1610 - x + y * 0.1, y + 300);

export const paintFrame = (p: Passage): void => {
  p.wash({
    shape: c => polygon(c, roof),
    pigments: [P.payne, P.sepia, P.violet],
    mix: x => [0.72, 0.22, 0.3 + 0.2 * smooth(1300, 1500, x)],
    density: (x, y) =>
      (0.95 - 0.3 * smooth(1470, 1590, x - y * 0.16)) *
      (0.86 + 0.28 * (x < 1380 ? middle(x * 0.3, y * 2) : middle(x * 2 - y * 0.5, y * 0.25))) *
      shown(x, y),
    soft: 0.9,
    sway: 1.8,
    feature: 80,
    rim: 0.3,
    pool: 0.35,
    tide: 0.16,
    dry: (x, y) => 0.08 + 0.2 * (1 - shown(x - 80, y)),
    angle: -0.03,
    stretch: 30,
    body: shown,
  });
  p.lift({
    shape: c => sweep(c, trace('1384,90 1420,200 1458,340 1490,470 1514,570'), 6, { uneven: 0.6 }),
    amount: 0.4,
    soft: 2.2,
    sway: 1.4,
    dry: 0.3,
  });
  /** The mirror keeps a last light of the road behind. */
  p.wash({
    shape: c => {
      polygon(c, curve(mirror, 3, true));
      sweep(c, trace('690,64 694,44 704,30'), 12, { profile: () => 1 });
    },
    pigments: [P.sepia, P.payne],
    mix: [0.8, 0.8],
    density: 1.05,
    soft: 0.8,
    sway: 0.6,
    rim: 0.2,
    body: 1,
    knock: 1,
  });
  p.lift({
    shape: c => polygon(c, curve(face, 3, true)),
    amount: (x, y) => 0.5 + 0.4 * smooth(0, 60, (x - 640) * 0.4 + (y - 80)),
    soft: 0.9,
    sway: 0.4,
  });
  p.wash({
    shape: c => polygon(c, curve(face, 3, true)),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.3],
    density: (x, y) => 0.5 * smooth(112, 74, y) + 0.08 * quick(x, y),
    soft: 0.8,
    sway: 0.3,
    rim: 0.3,
  });
  p.ink(pen => {
    pen.line(trace('586,82 600,68 690,58 772,56 788,68 784,106 768,120'), { width: 1.1, broken: 0.2 });
    pen.line(trace('620,36 800,30 960,30 1140,32 1290,42'), { width: 1, broken: 0.4 });
    pen.line(trace('1368,66 1408,160 1448,300 1484,450 1514,580'), { width: 1.1, broken: 0.3 });
  });
  p.pencil(pen => {
    pen.line(trace('110,92 220,72 340,58 460,46'), { broken: 0.4 });
    pen.line(trace('110,92 84,260 88,420 104,600'), { broken: 0.5 });
  });
};
