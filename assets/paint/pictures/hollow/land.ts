import { noise } from '../../engine/noise.ts';
import { curve, heightOf, type Point, points } from '../../engine/path.ts';
import { clamp, lerp, smooth } from '../../engine/scalar.ts';

/** Slow, middle and quick unevenness shared by the passages, so that they belong to one sheet. */
export const slow = noise('soft', 430, 3);
export const middle = noise('soft', 220, 9);
export const quick = noise('soft', 100, 15);

/** Paint gives out towards the sides, further in here than there. */
export const sides = (x: number, y: number, left = 240, right = 1380): number =>
  smooth(-30, left, x + middle(x, y) * 110) * smooth(1640, right, x + middle(x, y + 400) * 120);

/** The lip of the bank that we stand on. */
export const bank = curve(
  points('-70,716 150,712 330,742 520,786 740,826 1010,838 1280,806 1480,764 1680,738'),
  4,
);
export const bankAt = heightOf(bank);

/** The brow where the floor of the hollow turns towards us, over which its shadow lies. */
export const brow = curve(
  points('-70,690 240,668 520,660 720,676 900,704 1090,702 1300,678 1500,684 1680,700'),
  4,
);
export const browAt = heightOf(brow);

/** The middle of the road, near to far: down off the bank, across the floor, round to the door. */
const course = curve(
  points('430,950 505,876 640,800 800,748 930,712 1000,682 1012,650 960,618 905,594 900,574 950,559'),
  3,
);

const roadWidth = (y: number): number => lerp(2.4, 58, clamp((y - 552) / 400) ** 1.3);

/** The road as left edge, right edge and middle. It lies flat, so that it is wider where it runs across. */
export const road = (() => {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [i, [x, y]] of course.entries()) {
    const a = course[Math.max(0, i - 2)] as Point;
    const b = course[Math.min(course.length - 1, i + 2)] as Point;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
    const [nx, ny] = [-(b[1] - a[1]) / length, (b[0] - a[0]) / length];
    const half = roadWidth(y) * 0.5;
    left.push([x + nx * half * 1.7, y + ny * half * 0.75]);
    right.push([x - nx * half * 1.7, y - ny * half * 0.75]);
  }
  return { left, right, middle: course, outline: [...left, ...right.toReversed()] };
})();
