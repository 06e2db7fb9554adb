import { noise } from '../../engine/noise.ts';
import type { Point } from '../../engine/path.ts';
import { smooth } from '../../engine/scalar.ts';

/** The eye is a child's, crouching: every figure stands with the horizon at three fifths of its height. */
export const horizon = 556;
const eye = 0.6;

/** Where a figure of this height stands. Nearer is taller. */
export const standing = (x: number, height: number): Point => [x, horizon + height * eye];

const vanishing = 760;
/** Lines of the field run away to one point: `u` is which line, `y` how near. */
export const along = (u: number, y: number): Point => [vanishing + u * (y - horizon + 5), y];
export const lineAt = (x: number, y: number): number => (x - vanishing) / (y - horizon + 5);

export const slow = noise('soft', 430, 23);
export const middle = noise('soft', 200, 29);
export const quick = noise('soft', 90, 35);
/** Unevenness drawn out along the ground. */
export const lying = noise('soft', 46, 37, { angle: 0.02, along: 6 });

export const sides = (x: number, y: number, left = 170, right = 1430): number =>
  smooth(-40, left, x + middle(x, y) * 100) * smooth(1650, right, x + middle(x, y + 400) * 110);
