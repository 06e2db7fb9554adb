import { type Outline, trace } from '../../engine/outline.ts';
import type { Point } from '../../engine/path.ts';
import { onRim } from './wheel.ts';

export type Side = 'left' | 'right';

/**
 * A hand that holds the rim, plotted about the place where it grips: across the page is along the rim towards
 * the top of the wheel, up the page is outwards. The rim runs along the middle, about 13 either way.
 */
export const hand = {
  /** Outside the rim: the back of the hand, from the wrist to the knuckles. */
  back: trace('-108,12 -84,42 -52,58 -22,64 8,60 32,50 48,34 50,16 36,8 0,6 -40,-6 -76,-20 -104,-24'),
  /** First joints, going over the far side of the rim. */
  fingers: [
    trace('34,50 48,50 62,38 68,20 64,6 52,6 46,20 40,34'),
    trace('10,62 24,68 40,60 46,46 38,38 24,44 12,52'),
    trace('-18,66 -4,74 12,70 18,58 10,50 -4,54 -18,58'),
    trace('-42,62 -32,72 -18,72 -10,62 -18,54 -32,54'),
  ],
  /** They come round again inside it. */
  tips: [
    trace('26,-12 40,-12 44,-22 38,-30 28,-28 24,-20'),
    trace('4,-12 20,-12 23,-24 16,-32 6,-30 2,-20'),
    trace('-18,-13 -2,-13 0,-24 -6,-31 -16,-28 -20,-20'),
  ],
  /** Along the near side. */
  thumb: trace('-58,2 -34,14 -6,15 20,9 44,4 62,1 70,-5 66,-13 50,-15 24,-12 -2,-13 -30,-18 -58,-20'),
  cuff: trace('-84,48 -78,20 -80,-14 -90,-34 -112,-36 -128,-6 -124,34 -104,52'),
} as const;

export const grips = {
  left: {
    turn: 2.44,
    scale: 1.16,
    elbow: [
      [588, 952],
      [716, 966],
    ],
  },
  right: {
    turn: 0.46,
    scale: 1.14,
    elbow: [
      [1276, 990],
      [1150, 1000],
    ],
  },
} as const satisfies Record<Side, { readonly turn: number; readonly scale: number; readonly elbow: Outline }>;

/** Lays an outline of the hand on the wheel. */
export const onWheel = (side: Side): ((outline: Outline) => Point[]) => {
  const { turn, scale } = grips[side];
  const [x, y] = onRim(turn);
  const out: Point = [Math.cos(turn), -Math.sin(turn)];
  const along: Point =
    side === 'left' ? [Math.sin(turn), Math.cos(turn)] : [-Math.sin(turn), -Math.cos(turn)];
  return outline =>
    outline.map(
      ([a, o]): Point => [x + (along[0] * a + out[0] * o) * scale, y + (along[1] * a + out[1] * o) * scale],
    );
};

/** From the cuff to the elbow, which is below the sheet. */
export const sleeveOf = (side: Side): Point[] => {
  const [outer, inner] = onWheel(side)(trace('-98,44 -100,-30')) as [Point, Point];
  const [low, lowInner] = grips[side].elbow;
  const mid = (a: Point, b: Point, bulge: number): Point => [(a[0] + b[0]) / 2 + bulge, (a[1] + b[1]) / 2];
  const way = side === 'left' ? -1 : 1;
  return [outer, mid(outer, low, 14 * way), low, lowInner, mid(inner, lowInner, -10 * way), inner];
};
