import { noise } from '../../engine/noise.ts';
import { curve, type Point, points } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

export const horizon = 248;
/** Where the sea ends: a thin bright line of surf. */
export const surf = 312;

/** The tideline, from near to far. It winds, so that there are many places along it. */
export const tideline: readonly Point[] = curve(
  points(
    '150,912 330,872 520,838 740,800 950,748 1090,690 1126,640 1040,600 880,572 700,548 560,524 488,492 540,460 690,440 830,426 914,408 900,390 800,376 710,368 640,360 585,355 535,352 480,351',
  ),
);

/** How large a thing looks that lies so far down the sheet: 1 close to. */
export const sizeAt = (y: number): number => Math.max(0.04, (y - horizon) / 500);

/** 1 in the middle, 0 at the two sides of the sheet, with a margin that wanders. */
export const sides = (x: number, y: number, left = 70, right = 1530): number =>
  smooth(left - 90, left + 130, x + broad(x, y) * 60) * smooth(right + 90, right - 130, x + broad(y, x) * 60);

/** The same, but ending in strokes of the brush and not in mist. */
export const brushed = (x: number, y: number, left = 70, right = 1530): number => {
  const ends = level(x, y) * 130 + broad(x, y) * 90;
  const otherEnds = level(x + 300, y + 700) * 130 + broad(y, x) * 90;
  return smooth(left - 30, left + 42, x + ends) * smooth(right + 30, right - 42, x + otherEnds);
};

/** Where things lie, and how far the damp reaches about each; the weed is thinner there. */
export const places = {
  latch: { at: [872, 432], rx: 112, ry: 66 },
  rail: { at: [576, 504], rx: 128, ry: 58 },
  wrongCassette: { at: [806, 576], rx: 108, ry: 56 },
  shirt: { at: [1020, 694], rx: 132, ry: 86 },
  cassette: { at: [600, 806], rx: 122, ry: 66 },
} as const satisfies Record<string, { readonly at: Point; readonly rx: number; readonly ry: number }>;

/** 0 where a thing lies, 1 away from it. */
export const clearOf = (x: number, y: number): number => {
  let open = 1;
  for (const { at, rx, ry } of Object.values(places))
    open *= smooth(0.5, 0.86, Math.hypot((x - at[0]) / rx, (y - at[1]) / ry));
  return open;
};

const flat = { angle: 0, along: 4 };
const level = noise('soft', 40, 29, { angle: 0, along: 14 });
export const broad = noise('soft', 260, 5);
export const patchy = noise('soft', 90, 8);
export const lying = noise('soft', 46, 13, { angle: 0, along: 6 });
export const ribbed = noise('soft', 90, 19, flat);
export const quick = noise('soft', 26, 23);
