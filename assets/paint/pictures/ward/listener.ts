import { sweep } from '../../engine/brush.ts';
import { blobs, type Outline, sweeps, trace } from '../../engine/outline.ts';
import type { Passage } from '../../engine/passage.ts';
import { blob, type Point, type Shape } from '../../engine/path.ts';
import { pigments as P, type Pigment } from '../../engine/pigment.ts';
import { lerp, smooth } from '../../engine/scalar.ts';
import { top } from './linen.ts';
import { byBed, quick } from './view.ts';

/** Where his head lies, and how large it is. */
const head: Point = [724, 438];
const scale = 1.24;
/** Plotted upright, then laid back: the crown to the head of the bed, the face to the chair. */
const laid = 0.86;
const on = (plan: string): Point[] =>
  trace(plan).map(
    ([x, y]): Point => [
      head[0] + (x * Math.cos(laid) + y * Math.sin(laid)) * scale,
      head[1] + (y * Math.cos(laid) - x * Math.sin(laid)) * scale,
    ],
  );

/** Turned on the pillow towards the chair: a cheek, a jaw, an ear; chin to the shoulder. */
const face = on('-24,-8 -27,0 -28,6 -31,11 -28,14 -28,19 -22,25 -10,28 4,24 14,16 16,2 8,-12 -10,-16');
const hair = on('-25,-10 -20,-22 -6,-29 12,-27 25,-17 29,-2 26,12 18,18 13,12 14,2 9,0 4,-8 -6,-14 -18,-13');
const neck = on('0,22 14,10 24,20 30,36 28,50 10,48 2,34');
const chest = trace('754,466 766,446 792,429 830,423 868,429 896,446 886,457 842,471 792,489 768,484');
/** The sheet turned down across him. */
const fold = trace('764,484 790,488 840,472 894,450 902,462 850,486 796,504 770,500');
/** Long legs under a flat sheet: little more than the feet. */
const ridge: Outline = [
  byBed(0.35, 0.62, top + 0.02),
  byBed(0.36, -0.46, top + 0.13),
  byBed(0.6, -0.4, top + 0.11),
  byBed(0.8, -0.36, top + 0.09),
  byBed(0.89, -0.34, top + 0.14),
  byBed(0.94, -0.22, top + 0.15),
  byBed(0.975, 0.02, top + 0.11),
  byBed(0.985, 0.34, top + 0.02),
  byBed(0.8, 0.46, top),
  byBed(0.6, 0.56, top),
];
const arm = trace('786,452 806,474 828,494');
const forearm = trace('832,500 806,502 776,501');
const hand = trace('784,494 770,490 756,492 746,497 744,503 752,507 768,510 784,509');

export const paintListener = (p: Passage): void => {
  const sleeve: Shape = c => sweep(c, arm, 32, { profile: t => 1 - 0.3 * t, uneven: 0.08 });
  const bare: Shape = c => sweep(c, forearm, 19, { profile: t => 1 - 0.24 * t, uneven: 0.06 });
  p.clear(
    c => {
      blobs([face, hair, neck, chest, fold, ridge, hand])(c);
      sleeve(c);
      bare(c);
    },
    { soft: 0.7, sway: 0.2 },
  );
  /** The window is beyond him: his far side is lit. */
  const lay = (shape: Shape, wet: readonly Pigment[], mix: readonly number[], density: number): void =>
    p.wash({
      shape,
      pigments: wet,
      mix,
      density: (x, y) =>
        density * lerp(1.1, 0.62, smooth(700, 860, x + (430 - y) * 0.5)) * (0.85 + 0.35 * quick(x * 1.5, y)),
      soft: 0.8,
      sway: 0.7,
      feature: 24,
      rim: 0.45,
      pool: 0.4,
      poolFeature: 60,
      tide: 0.12,
      tideFeature: 50,
      knock: 1,
    });
  const skin = [P.rose, P.ochre, P.violet];
  lieFlat(p);
  lay(c => blob(c, chest), [P.blue, P.slate], [0.7, 0.2], 0.6);
  p.wash({
    shape: sweeps(
      [trace('800,434 812,452 822,470'), trace('782,446 790,464 796,480'), trace('846,428 856,446 860,462')],
      8,
    ),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.4],
    density: 0.36,
    soft: 2.4,
    sway: 1,
    within: c => blob(c, chest),
  });
  p.clear(c => blob(c, fold), { body: 0, soft: 0.7, sway: 0.6 });
  p.wash({
    shape: sweeps([trace('772,502 800,506 852,488 902,464')], 6),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.4],
    density: 0.42,
    soft: 1.6,
    sway: 0.8,
    rim: 0.2,
  });
  lay(c => blob(c, neck), skin, [0.6, 0.4, 0.3], 0.62);
  p.wash({
    shape: c => blob(c, face),
    pigments: skin,
    mix: [0.62, 0.36, 0.1],
    density: x => lerp(0.3, 0.5, smooth(724, 770, x)),
    soft: 0.8,
    sway: 0.3,
    rim: 0.5,
    pool: 0.1,
    knock: 1,
  });
  /** Under the jaw. No more than that. */
  p.wash({
    shape: c => sweep(c, on('-16,26 -2,25 12,17'), 6, { seed: 5 }),
    pigments: [P.umber, P.violet],
    mix: [0.4, 0.5],
    density: 0.3,
    soft: 2.4,
    sway: 0.8,
    rim: 0.1,
  });
  lay(c => blob(c, hair), [P.umber, P.sepia], [0.85, 0.3], 0.95);
  lay(bare, skin, [0.62, 0.38, 0.16], 0.5);
  lay(sleeve, [P.blue, P.slate], [0.6, 0.3], 0.66);
  lay(c => blob(c, hand), skin, [0.62, 0.38, 0.12], 0.5);
  /** What his head presses into. */
  p.wash({
    shape: c => sweep(c, on('-35,4 -36,20 -28,32 -8,38'), 9),
    pigments: [P.violet, P.slate],
    mix: [0.5, 0.4],
    density: 0.42,
    soft: 3,
    sway: 1.6,
    rim: 0.1,
  });
  p.ink(pen => {
    const line = (points: readonly Point[], broken = 0.24, width = 0.9): void =>
      pen.line(points, { broken, width, wobble: 0.35 });
    line(on('-25,-9 -28,2 -32,11 -28,15 -28,20 -21,26 -9,29 4,25'), 0.15);
    line(on('-26,-11 -20,-23 -5,-30 13,-28 26,-18 30,-2 26,14'), 0.25, 1);
    line(on('11,2 16,-1 18,5 14,10'), 0.1, 0.7);
    line(on('4,26 10,36'), 0.2, 0.8);
    line(trace('766,446 792,428 830,422 868,428 897,446'), 0.35);
    line(trace('818,476 836,488 838,500 830,508'), 0.2, 0.9);
    line(trace('826,510 800,511 782,510 766,511 750,507'), 0.2, 0.8);
    line(trace('812,494 790,492 770,489'), 0.3, 0.7);
    line(trace('778,500 800,505 852,487 903,463'), 0.25);
    line(ridge.slice(1, 4), 0.55, 0.7);
    line(ridge.slice(4, 8), 0.45, 0.7);
  });
};

/** How little there is of him under the sheet, in strokes that run down the bed. */
const lieFlat = (p: Passage): void => {
  p.wash({
    shape: c => blob(c, ridge),
    pigments: [P.slate, P.violet],
    mix: [0.5, 0.4],
    density: (_x, y) => 0.05 + 0.08 * smooth(470, 540, y),
    soft: (x, y) => lerp(1.2, 14, smooth(-0.25, 0.25, quick(x, y))),
    softest: 14,
    sway: 3,
    rim: 0.3,
  });
  p.wash({
    shape: sweeps(
      [
        [byBed(0.4, 0.4, top + 0.04), byBed(0.6, 0.34, top + 0.04), byBed(0.84, 0.26, top + 0.03)],
        [byBed(0.46, -0.04, top + 0.08), byBed(0.64, -0.04, top + 0.07), byBed(0.86, -0.04, top + 0.06)],
      ],
      11,
    ),
    pigments: [P.slate, P.violet],
    mix: [0.6, 0.4],
    density: 0.24,
    soft: (x, y) => lerp(1.2, 8, smooth(-0.25, 0.25, quick(x, y))),
    softest: 8,
    sway: 2,
    rim: 0.2,
    dry: 0.12,
    angle: 0.25,
  });
};
