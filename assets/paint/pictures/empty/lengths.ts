import type { Outline } from '../../engine/outline.ts';
import { points } from '../../engine/path.ts';

/** One length of wallpaper that has come off from the foot up: its two edges from where it still holds to its torn end. */
export interface Length {
  /** Its left edge on the wall, in metres, and how high the wall is bare beneath it, at its left edge and its right. */
  readonly at: number;
  readonly bare: readonly [number, number];
  readonly left: Outline;
  readonly right: Outline;
  /** How far along it we begin to see its unprinted side. */
  readonly turns: number;
  readonly seed: number;
}

export const lengths: readonly Length[] = [
  {
    at: -1.92,
    bare: [1.72, 1.86],
    left: points('502,255 506,330 528,410 578,462 640,470'),
    right: points('604,228 606,290 628,352 672,398 728,404'),
    turns: 0.5,
    seed: 3,
  },
  {
    at: -0.86,
    bare: [1.06, 1.02],
    left: points('706,372 710,424 730,478 772,516 812,512'),
    right: points('812,382 812,420 828,458 862,480 896,470'),
    turns: 0.5,
    seed: 5,
  },
  {
    at: -1.39,
    bare: [2.28, 2.16],
    left: points('604,146 610,250 652,352 752,412 864,390 936,310 966,238'),
    right: points('707,160 710,208 742,254 812,276 870,236 898,170 898,116'),
    turns: 0.42,
    seed: 8,
  },
];
