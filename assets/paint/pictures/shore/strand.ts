import { noise } from '../../engine/noise.ts';
import { curve, type Point, points } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';
import { places, ringOf } from './places.ts';

export const horizon = 248;
/** Where the sea ends: a thin bright line of surf. */
export const surf = 312;

/** The tideline, from near to far. It winds, so that there are many places along it. */
export const tideline: readonly Point[] = curve(
  points(
    '110,916 320,850 520,812 760,790 980,756 1180,708 1272,662 1210,632 1060,618 860,604 690,588 540,560 452,522 474,488 590,466 760,452 930,434 1050,410 1038,389 940,376 820,366 740,357 660,350 560,347',
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

/** 0 where a thing lies, 1 away from it; the weed goes nearer than the damp does. */
export const clearOf = (x: number, y: number, near = 1): number => {
  let open = 1;
  for (const place of Object.values(places)) {
    const { at, rx, ry } = ringOf(place);
    open *= smooth(0.5 * near, 0.86 * near, Math.hypot((x - at[0]) / rx, (y - at[1]) / ry));
  }
  return open;
};

const flat = { angle: 0, along: 4 };
const level = noise('soft', 40, 29, { angle: 0, along: 14 });
export const broad = noise('soft', 260, 5);
export const patchy = noise('soft', 90, 8);
export const lying = noise('soft', 46, 13, { angle: 0, along: 6 });
export const ribbed = noise('soft', 90, 19, flat);
export const quick = noise('soft', 26, 23);
